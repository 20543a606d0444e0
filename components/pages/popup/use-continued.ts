import { useMemo } from 'preact/hooks';
import type { LibraryStore } from '#components/recordings/library-store.ts';
import { useNow } from '#components/ui/use-now.ts';

/**
 * The id of the recording to continue. It stays the same while the page is in view, so that no row moves away from under
 * the pointer.
 */
export function useContinued({ entries, continued }: LibraryStore): string | undefined {
  const now = useNow();
  const isKnown = entries.value !== undefined;
  // oxlint-disable-next-line react-hooks/exhaustive-deps -- What is continued changes while it is in view; this must not.
  return useMemo(() => continued.peek()?.spaceId, [now, isKnown]);
}
