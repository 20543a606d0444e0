import type { SearchStore } from '#components/pages/search/search-store.ts';
import type { Hit } from '#utils/search/index.ts';

/** More in one recording are no help to anybody. */
const MAX_HITS = 500;

const NO_HITS: readonly Hit[] = [];

/** All hits of the page's query inside this recording. */
export function useAllHits({ loaded }: Pick<SearchStore, 'loaded'>, spaceId: string): readonly Hit[] {
  const session = loaded.value?.session;
  // Each answer of a query may have more hits than the one before it: transcripts come last.
  const isSearched = session?.found.value !== undefined && session.highlighter.value !== undefined;
  return isSearched ? session.hits(spaceId, MAX_HITS).value : NO_HITS;
}
