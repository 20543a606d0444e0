import { signal, type ReadonlySignal } from '@preact/signals';
import { formatRoute, parseRoute, type Route } from '#utils/library-route.ts';

export interface RouteStore {
  route: ReadonlySignal<Route>;
  go(route: Route): void;
}

/** Reads and writes the hash of the page's address. */
export function createRouteStore(page: Window): RouteStore {
  const route = signal(parseRoute(page.location.hash));
  page.addEventListener('hashchange', () => {
    route.value = parseRoute(page.location.hash);
  });
  return {
    route,
    go: (next) => {
      page.location.hash = formatRoute(next);
    },
  };
}
