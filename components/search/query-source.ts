import type { ReadonlySignal } from '@preact/signals';
import type { SearchQuery } from '#utils/search/index.ts';

/** Where a page keeps its query. */
export interface QuerySource {
  query: ReadonlySignal<SearchQuery>;
  set(query: SearchQuery): void;
}

/** What somebody searches with. */
export interface QueryInput extends QuerySource {
  /** Somebody is about to search: gets ready for it. */
  prepare(): void;
}
