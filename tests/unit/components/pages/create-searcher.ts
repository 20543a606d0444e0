import { catalogueEntryOf } from '#utils/library/catalogue.ts';
import { entryOf } from '#utils/library/outline.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { createCatalogue } from '#utils/search/catalogue/catalogue.ts';
import { facetsOf } from '#utils/search/catalogue/facets.ts';
import { sortItems } from '#utils/search/catalogue/sort-items.ts';
import type { Searcher } from '#utils/search/index.ts';
import { monthNames, parseText } from '#utils/search/text/parse-text.ts';
import { findCandidates, type Candidates } from '#utils/search/worker/candidates.ts';
import { hitsOf } from '#utils/search/worker/hits-of.ts';

/** Searches recordings in memory, without transcripts, as the worker does. */
export function createSearcher(recordings: readonly LibraryRecording[]): Searcher {
  const catalogue = createCatalogue(recordings.map(entryOf), recordings.map(catalogueEntryOf), new Map());
  let candidates: Candidates | undefined;
  let onFound: Parameters<Searcher['onFound']>[0] = () => {};
  return {
    find(query) {
      candidates = findCandidates(
        sortItems(catalogue, query.sort),
        query,
        parseText(query.text, monthNames(['en'])),
      );
      onFound(query, { ...candidates.found(), isComplete: true });
    },
    onFound: (listener) => {
      onFound = listener;
    },
    async hits(spaceId, limit) {
      const candidate = candidates?.get(spaceId);
      return candidate ? hitsOf(() => Promise.resolve(undefined), candidate, limit) : [];
    },
    onFailure: () => {},
    retry: () => {},
    facets: async () => facetsOf(catalogue, new Map()),
  };
}
