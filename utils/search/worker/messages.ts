import type { Facets } from '#utils/search/catalogue/facets.ts';
import type { SearchQuery } from '#utils/search/search-query.ts';

/** Page → search worker. */
export type SearchRequest =
  /** Answers until another query comes: again whenever something changes. */
  | { do: 'find'; query: SearchQuery }
  /** The hits in one recording of the query that was answered last. */
  | { do: 'hits'; id: number; spaceId: string; limit: number }
  | { do: 'facets'; id: number };

/** Search worker → page. */
export type SearchResponse =
  | { to: 'find'; query: SearchQuery; found: Found }
  | { to: 'hits'; id: number; hits: Hit[] }
  | { to: 'facets'; id: number; facets: Facets };

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
