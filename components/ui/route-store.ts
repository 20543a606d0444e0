import { signal, type ReadonlySignal } from '@preact/signals';
import { formatRoute, type Route } from '#utils/library-route.ts';
import { parseRoute } from '#utils/parse-route.ts';
import { parseQuery, type SearchQuery } from '#utils/search/index.ts';

export interface RouteStore {
  route: ReadonlySignal<Route>;
  /** What the list is searched for. A recording is opened, and left, without losing it. */
  query: ReadonlySignal<SearchQuery>;
  go(route: Route): void;
  /** The address with the query: of this route, or of the one that the page shows. */
  hrefOf(route: Route): string;
  /** Changes the query without an entry in the history: each letter would be one. */
  setQuery(query: SearchQuery): void;
}

/** Reads and writes the hash of the page's address. */
export function createRouteStore(page: Window): RouteStore {
  const route = signal(parseRoute(page.location.hash));
  const query = signal(queryOf(page.location.hash));
  page.addEventListener('hashchange', () => {
    route.value = parseRoute(page.location.hash);
    query.value = queryOf(page.location.hash);
  });
  const hrefOf = (next: Route): string => formatRoute(next, query.value);
  return {
    route,
    query,
    hrefOf,
    go: (next) => {
      page.location.hash = hrefOf(next);
    },
    setQuery: (next) => {
      query.value = next;
      const { view } = route.peek();
      // From elsewhere a search leads to the list.
      if (view !== 'recordings' && view !== 'recording') page.location.hash = hrefOf({ view: 'recordings' });
      else page.history.replaceState(page.history.state, '', formatRoute(route.peek(), next));
    },
  };
}

/** What the list is searched for, also while a recording is open. */
const queryOf = (hash: string): SearchQuery => parseQuery(hash.split('?').slice(1).join('?'));
