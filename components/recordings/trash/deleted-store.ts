import { computed, signal, type ReadonlySignal } from '@preact/signals';
import { createLiveList, type ListSource } from '#components/ui/live-list.ts';
import { byLastDeleted, type LibraryRecording } from '#utils/library/index.ts';

export interface DeletedStoreDependencies {
  deleted: ListSource<LibraryRecording> & {
    add(spaceId: string): Promise<void>;
    restore(spaceId: string): Promise<void>;
    removePermanently(spaces: readonly string[]): Promise<void>;
  };
}

export interface DeletedStore {
  /** The recordings that can be restored, the last deleted first. */
  recordings: ReadonlySignal<readonly LibraryRecording[]>;
  /** The one that was last deleted on this page, until it is restored or the message is dismissed. */
  last: ReadonlySignal<LibraryRecording | undefined>;
  add(spaceId: string): Promise<void>;
  restore(spaceId: string): Promise<void>;
  /** Removes all of them permanently. */
  removeAll(): Promise<void>;
  dismiss(): void;
  dispose(): void;
}

export function createDeletedStore({ deleted }: DeletedStoreDependencies): DeletedStore {
  const { items, dispose } = createLiveList(deleted, {
    idOf: ({ spaceId }) => spaceId,
    compare: byLastDeleted,
  });
  const lastSpace = signal<string | undefined>(undefined);
  const recordings = computed(() => items.value ?? []);

  return {
    recordings,
    last: computed(() => recordings.value.find(({ spaceId }) => spaceId === lastSpace.value)),
    add(spaceId) {
      lastSpace.value = spaceId;
      return deleted.add(spaceId);
    },
    restore: (spaceId) => deleted.restore(spaceId),
    removeAll: () => deleted.removePermanently(recordings.value.map(({ spaceId }) => spaceId)),
    dismiss() {
      lastSpace.value = undefined;
    },
    dispose,
  };
}
