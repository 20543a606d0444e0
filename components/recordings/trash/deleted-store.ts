import { computed, type ReadonlySignal } from '@preact/signals';
import { createLiveList, type ListSource } from '#components/ui/list/live-list.ts';
import { byLastDeleted, type LibraryRecording } from '#utils/library/index.ts';

export interface DeletedStoreDependencies {
  deleted: ListSource<LibraryRecording> & {
    add(...spaceIds: string[]): Promise<void>;
    restore(...spaceIds: string[]): Promise<void>;
    removePermanently(spaces: readonly string[]): Promise<void>;
  };
}

export interface DeletedStore {
  /** The recordings that can be restored, the last deleted first. */
  recordings: ReadonlySignal<readonly LibraryRecording[]>;
  add(...spaceIds: string[]): Promise<void>;
  restore(...spaceIds: string[]): Promise<void>;
  /** Removes all of them permanently. */
  removeAll(): Promise<void>;
  dispose(): void;
}

export function createDeletedStore({ deleted }: DeletedStoreDependencies): DeletedStore {
  const { items, dispose } = createLiveList(deleted, {
    idOf: ({ spaceId }) => spaceId,
    compare: byLastDeleted,
    // Few of the recordings that change are in the trash.
    singleRead: 0,
  });
  const recordings = computed(() => items.value ?? []);

  return {
    recordings,
    add: deleted.add,
    restore: deleted.restore,
    removeAll: () => deleted.removePermanently(recordings.value.map(({ spaceId }) => spaceId)),
    dispose,
  };
}
