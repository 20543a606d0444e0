import type { CatalogueItem } from '#utils/search/catalogue/catalogue.ts';
import {
  createMatcher,
  hasFilters,
  passesFilters,
  type CatalogueMatch,
} from '#utils/search/catalogue/matches.ts';
import { countLines, type LineSet } from '#utils/search/lines/line-set.ts';
import type { SearchQuery } from '#utils/search/search-query.ts';
import type { Token } from '#utils/search/text/parse-text.ts';

/** A recording that may answer the query. */
export interface Candidate {
  item: CatalogueItem;
  match: CatalogueMatch;
  /** The lines of its transcript that are hits. */
  passages?: LineSet;
}

/**
 * All recordings that the filters leave in, with what they have of the query. Lists of the same length, and no object for each
 * recording: ten thousand for each letter that is typed would keep the garbage collector busier than the search.
 */
export interface Candidates {
  get(spaceId: string): Candidate | undefined;
  /** Adds what was said, and is a hit. */
  addPassages(spaceId: string, passages: LineSet): void;
  /** Those that answer the query, as far as it has been searched, in its order: with how many hits are inside each. */
  found(): { spaceIds: string[]; hits: Uint32Array };
}

const positions = new WeakMap<readonly CatalogueItem[], Map<string, number>>();

/** Where in the list a recording is: the same for each query that leaves nothing out. */
function positionsOf(items: readonly CatalogueItem[]): Map<string, number> {
  const known = positions.get(items) ?? new Map(items.map(({ entry }, i) => [entry.spaceId, i]));
  positions.set(items, known);
  return known;
}

export function findCandidates(
  catalogue: readonly CatalogueItem[],
  query: SearchQuery,
  tokens: readonly Token[],
): Candidates {
  const items = hasFilters(query) ? catalogue.filter((item) => passesFilters(item, query)) : catalogue;
  const matches = items.map(createMatcher(tokens));
  const hits = Uint32Array.from(matches, ({ bookmarks, hasNote }) => bookmarks.length + Number(hasNote));
  const passages = new Map<number, LineSet>();
  return {
    get(spaceId) {
      const at = positionsOf(items).get(spaceId);
      if (at === undefined) return undefined;
      const [item, match, said] = [items[at], matches[at], passages.get(at)];
      return item && match && { item, match, ...(said && { passages: said }) };
    },
    addPassages(spaceId, said) {
      const at = positionsOf(items).get(spaceId);
      if (at === undefined) return;
      passages.set(at, said);
      hits[at] = (hits[at] ?? 0) + countLines(said);
    },
    found() {
      const spaceIds: string[] = [];
      const counts: number[] = [];
      for (let at = 0; at < items.length; at += 1) {
        const inside = hits[at] ?? 0;
        if (inside === 0 && matches[at]?.isWhole !== true) continue;
        spaceIds.push(items[at]?.entry.spaceId ?? '');
        counts.push(inside);
      }
      return { spaceIds, hits: Uint32Array.from(counts) };
    },
  };
}
