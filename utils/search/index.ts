export type { GivenNames } from './catalogue/catalogue.ts';
export type { Facets, Person } from './catalogue/facets.ts';
export {
  EVERYTHING,
  formatQuery,
  isEverything,
  parseQuery,
  SORTS,
  type SearchQuery,
  type Sort,
} from './search-query.ts';
export { fold } from './text/fold.ts';
export { highlight, type TextPart } from './text/highlight.ts';
export { parseText, type Token } from './text/parse-text.ts';
export { hasWord, searchable } from './text/words.ts';
export { connectSearch, type Searcher } from './worker/connect-search.ts';
export type { Found, Hit } from './worker/messages.ts';
export { serveSearchWorker } from './worker/serve-search-worker.ts';
