import type { ReadonlySignal } from '@preact/signals';
import { createLiveList, type ListSource } from '#components/ui/live-list.ts';
import { byNewest, type ImportCode, type LibraryRecording } from '#utils/library/index.ts';

export interface LibraryStoreDependencies {
  recordings: ListSource<LibraryRecording>;
}

export interface LibraryStore {
  /** Newest first; undefined until they have been read for the first time. */
  recordings: ReadonlySignal<LibraryRecording[] | undefined>;
  /** Why they could not be read. */
  failure: ReadonlySignal<ImportCode | undefined>;
  /** Reads all of them now. */
  refresh(): Promise<void>;
  dispose(): void;
}

/** The recordings in the library, kept up to date. */
export function createLibraryStore({ recordings }: LibraryStoreDependencies): LibraryStore {
  const { items, failure, refresh, dispose } = createLiveList(recordings, {
    idOf: ({ spaceId }) => spaceId,
    compare: byNewest,
  });
  return { recordings: items, failure, refresh, dispose };
}
