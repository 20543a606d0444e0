import { parsePersonAddress, personAddress } from '#utils/people/index.ts';

/** A view of the library's page. */
export type Route =
  /** `chooses`: the person has asked, on another page, to choose a ZIP. */
  | { view: 'recordings'; chooses?: true }
  | { view: 'welcome' }
  | { view: 'imports' }
  /** The bookmarks of all recordings. */
  | { view: 'bookmarks' }
  | { view: 'settings' }
  | { view: 'people' }
  /** `key`: a `personKey`. */
  | { view: 'person'; key: string }
  /** `at`: where to open it, in seconds. */
  | { view: 'recording'; spaceId: string; at?: number };

/** Reads the hash of the library's address. An unknown one leads to the recordings. */
export function parseRoute(hash: string): Route {
  if (hash === '#/welcome') return { view: 'welcome' };
  if (hash === '#/?choose') return { view: 'recordings', chooses: true };
  if (hash === '#/bookmarks') return { view: 'bookmarks' };
  if (hash === '#/imports') return { view: 'imports' };
  if (hash === '#/settings') return { view: 'settings' };
  if (hash === '#/people') return { view: 'people' };
  const person = /^#\/people\/([^/?]+)$/.exec(hash)?.[1];
  if (person !== undefined) return { view: 'person', key: parsePersonAddress(decode(person)) };
  const [, spaceId, time] = /^#\/recordings\/([^/?]+)(?:\?t=(\d{1,9}(?:\.\d{1,9})?))?$/.exec(hash) ?? [];
  if (spaceId === undefined) return { view: 'recordings' };
  return { view: 'recording', spaceId: decode(spaceId), ...(time !== undefined && { at: Number(time) }) };
}

export function formatRoute(route: Route): string {
  switch (route.view) {
    case 'recording': {
      const { spaceId, at } = route;
      return `#/recordings/${encodeURIComponent(spaceId)}${at === undefined ? '' : `?t=${Number(at.toFixed(3))}`}`;
    }
    case 'person':
      return `#/people/${encodeURIComponent(personAddress(route.key))}`;
    case 'recordings':
      return route.chooses ? '#/?choose' : '#/';
    case 'welcome':
    case 'imports':
    case 'bookmarks':
    case 'settings':
    case 'people':
      return `#/${route.view}`;
  }
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A % that begins no escape is part of the id.
    return text;
  }
}
