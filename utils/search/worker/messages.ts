import type { Facets } from '#utils/search/catalogue/facets.ts';
import type { SearchQuery } from '#utils/search/search-query.ts';

/**
 * Why something is not found: the library could not be read, or the worker keeps ending; transcripts could not be indexed,
 * or there was no space for that.
 */
export const SEARCH_CODES = ['search-failed', 'index-failed', 'index-full'] as const;

export type SearchCode = (typeof SEARCH_CODES)[number];
export type IndexCode = Extract<SearchCode, `index-${string}`>;

/** Page → search worker. */
export type SearchRequest =
  /** Answers until another query comes: again whenever something changes. */
  | { do: 'find'; query: SearchQuery }
  /** The hits in one recording of the query that was answered last. */
  | { do: 'hits'; id: number; spaceId: string; limit: number }
  | { do: 'facets'; id: number }
  /** Indexes again what could not be indexed, and answers the query again. */
  | { do: 'retry' };

/** Search worker → page. */
export type SearchResponse =
  /** It lives, and holds the lock of this name. */
  | { to: 'alive'; life: string }
  /** The ids are one string, a line each: thousands of strings would be copied one by one, twice a letter. */
  | { to: 'find'; query: SearchQuery; found: Omit<Found, 'spaceIds'> & { spaceIds: string } }
  | { to: 'hits'; id: number; hits: Hit[] }
  | { to: 'facets'; id: number; facets: Facets }
  /** A request could not be answered: the query, or the one of this id. */
  | { to: 'failed'; id?: number }
  /** All transcripts are indexed, or why they are not. */
  | { to: 'index'; code?: IndexCode };

/** What a query has found. */
export interface Found {
  /** In the order of the query. */
  spaceIds: string[];
  /** How many hits each of them has inside: bookmarks, notes and lines of transcripts. */
  hits: Uint32Array;
  /** Whether transcripts have been searched, too, all that are attached. */
  isComplete: boolean;
}

/** Something inside a recording that has been found. */
export interface Hit {
  kind: 'bookmark' | 'note' | 'line';
  /** Seconds; a note, and a transcript without times, have none. */
  at?: number;
  text: string;
}
