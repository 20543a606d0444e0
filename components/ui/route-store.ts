import { signal, type ReadonlySignal } from '@preact/signals';

/** Where in the library a person is. */
export type Route =
  | { view: 'recordings' }
  | { view: 'welcome' }
  | { view: 'imports' }
  | { view: 'settings' }
  | { view: 'recording'; spaceId: string };

export interface RouteStore {
  route: ReadonlySignal<Route>;
  go(route: Route): void;
}

/** Anything that is not known is the shelf. */
export function parseRoute(hash: string): Route {
  if (hash === '#/welcome') return { view: 'welcome' };
  if (hash === '#/imports') return { view: 'imports' };
  if (hash === '#/settings') return { view: 'settings' };
  const spaceId = /^#\/recordings\/([^/?]+)$/.exec(hash)?.[1];
  return spaceId === undefined ? { view: 'recordings' } : { view: 'recording', spaceId: decode(spaceId) };
}

export function formatRoute(route: Route): string {
  if (route.view === 'recording') return `#/recordings/${encodeURIComponent(route.spaceId)}`;
  return route.view === 'recordings' ? '#/' : `#/${route.view}`;
}

/** Follows the address of the page, and writes to it. */
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

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray % is part of the name.
    return text;
  }
}
