import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { createLiveList, type ListSource } from '#components/ui/live-list.ts';
import type { ShelvedRecording } from '#utils/library/records.ts';

export interface DeletedStoreDependencies {
  deleted: ListSource<ShelvedRecording> & {
    add(space: string): Promise<void>;
    restore(space: string): Promise<void>;
    remove(spaces: readonly string[]): Promise<void>;
  };
}

export interface DeletedStore {
  /** What can be brought back, the last deleted first. */
  recordings: ReadonlySignal<readonly ShelvedRecording[]>;
  /** The one that was deleted here last, until that has been undone or the message put away. */
  last: ReadonlySignal<ShelvedRecording | undefined>;
  add(space: string): Promise<void>;
  restore(space: string): Promise<void>;
  /** Removes all of them for good. */
  removeAll(): Promise<void>;
  putAway(): void;
  dispose(): void;
}

export function createDeletedStore({ deleted }: DeletedStoreDependencies): DeletedStore {
  const { items, dispose } = createLiveList(deleted);
  const lastSpace = signal<string | undefined>(undefined);
  const recordings = computed(() => items.value ?? []);

  return {
    recordings,
    last: computed(() => recordings.value.find(({ space }) => space === lastSpace.value)),
    add(space) {
      lastSpace.value = space;
      return deleted.add(space);
    },
    restore: (space) => deleted.restore(space),
    removeAll: () => deleted.remove(recordings.value.map(({ space }) => space)),
    putAway() {
      lastSpace.value = undefined;
    },
    dispose,
  };
}
