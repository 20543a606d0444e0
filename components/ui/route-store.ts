import { signal, type ReadonlySignal } from '@preact/signals';

/** A view of the library. */
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

/** An unknown address leads to the recordings. */
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

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A % that begins no escape is part of the id.
    return text;
  }
}
