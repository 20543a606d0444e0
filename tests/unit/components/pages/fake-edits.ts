import type { LibraryRecording } from '#utils/library/records.ts';

/** Edits that `calls` records, of recordings that stay as they are. */
export function createFakeEdits(recordings: readonly LibraryRecording[], calls: string[]) {
  return {
    list: async (spaceIds?: readonly string[]) =>
      recordings.filter(({ spaceId }) => spaceIds?.includes(spaceId) !== false),
    onChange: () => () => {},
    bookmarked: async () => recordings.filter(({ bookmarks = [] }) => bookmarks.length > 0),
    changeLabels: async (spaceIds: readonly string[], change: object) => {
      calls.push(`labels/${spaceIds.join()}/${JSON.stringify(change)}`);
      return async () => void calls.push(`labels/${spaceIds.join()}/undone`);
    },
    setNote: async (spaceId: string, note: string) => void calls.push(`note/${spaceId}/${note}`),
    bookmark: async (spaceId: string, { at }: { at: number }) => void calls.push(`bookmark/${spaceId}/${at}`),
    keepClip: async (spaceId: string, { from, to }: { from: number; to: number }) =>
      void calls.push(`keepClip/${spaceId}/${from}/${to}`),
    removeClip: async (spaceId: string, id: string) => void calls.push(`removeClip/${spaceId}/${id}`),
    keepCopies: async (spaces: readonly string[]) => void calls.push(`keep/${spaces.join()}`),
    removeBookmark: async (spaceId: string, id: string) => void calls.push(`removeBookmark/${spaceId}/${id}`),
    rename: async (spaceId: string, title: string) => void calls.push(`rename/${spaceId}/${title}`),
    setHeard: async (spaceIds: readonly string[], isHeard: boolean) => {
      calls.push(`heard/${spaceIds.join()}/${String(isHeard)}`);
      return async () => void calls.push(`heard/${spaceIds.join()}/undone`);
    },
    timeline: async () => [],
    trim: async (spaceId: string) => void calls.push(`trim/${spaceId}`),
  };
}
