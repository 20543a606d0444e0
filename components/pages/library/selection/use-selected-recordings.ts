import { useCallback } from 'preact/hooks';
import { useLiveValue } from '#components/ui/list/use-live-value.ts';
import type { LibraryRecording, ListEntry, Recordings } from '#utils/library/index.ts';

/** What is selected as it is now, newest first; undefined until it has been read. */
export function useSelectedRecordings(
  { list, onChange }: Pick<Recordings, 'list' | 'onChange'>,
  entries: readonly ListEntry[],
): readonly LibraryRecording[] | undefined {
  const key = entries.map(({ spaceId }) => spaceId).join(' ');
  const read = useCallback(() => list(key.split(' ')), [list, key]);
  return useLiveValue(read, onChange);
}
