/** A view of the library's page. */
export type Route =
  /** `chooses`: the person has asked, on another page, to choose a ZIP. */
  | { view: 'recordings'; chooses?: true }
  | { view: 'welcome' }
  | { view: 'imports' }
  /** The bookmarks of all recordings. */
  | { view: 'bookmarks' }
  | { view: 'settings' }
  | { view: 'recording'; spaceId: string };

/** Reads the hash of the library's address. An unknown one leads to the recordings. */
export function parseRoute(hash: string): Route {
  if (hash === '#/welcome') return { view: 'welcome' };
  if (hash === '#/?choose') return { view: 'recordings', chooses: true };
  if (hash === '#/bookmarks') return { view: 'bookmarks' };
  if (hash === '#/imports') return { view: 'imports' };
  if (hash === '#/settings') return { view: 'settings' };
  const spaceId = /^#\/recordings\/([^/?]+)$/.exec(hash)?.[1];
  return spaceId === undefined ? { view: 'recordings' } : { view: 'recording', spaceId: decode(spaceId) };
}

export function formatRoute(route: Route): string {
  if (route.view === 'recording') return `#/recordings/${encodeURIComponent(route.spaceId)}`;
  if (route.view === 'recordings') return route.chooses ? '#/?choose' : '#/';
  return `#/${route.view}`;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A % that begins no escape is part of the id.
    return text;
  }
}
