import { parsePersonAddress, personAddress } from '#utils/people/index.ts';
import { formatQuery, isEverything, type SearchQuery } from './search/index.ts';

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

/** Views whose addresses say nothing but their names. */
const PLAIN_VIEWS = ['welcome', 'bookmarks', 'imports', 'settings', 'people'] as const;

/** Reads the hash of the library's address. An unknown one leads to the recordings. */
export function parseRoute(hash: string): Route {
  const [path = '', options = ''] = halves(hash);
  const view = PLAIN_VIEWS.find((each) => path === `#/${each}`);
  if (view) return { view };
  const person = /^#\/people\/([^/]+)$/.exec(path)?.[1];
  if (person !== undefined) return { view: 'person', key: parsePersonAddress(decode(person)) };
  const spaceId = /^#\/recordings\/([^/]+)$/.exec(path)?.[1];
  if (spaceId !== undefined) return { view: 'recording', spaceId: decode(spaceId), ...timeIn(options) };
  return path === '#/' && options === 'choose'
    ? { view: 'recordings', chooses: true }
    : { view: 'recordings' };
}

/** `query`: what the list is searched for, which the list keeps while a recording is open. */
export function formatRoute(route: Route, query?: SearchQuery): string {
  const searched = query && !isEverything(query) ? formatQuery(query) : '';
  switch (route.view) {
    case 'recording': {
      const { spaceId, at } = route;
      const time = at === undefined ? '' : `t=${Number(at.toFixed(3))}`;
      return `#/recordings/${encodeURIComponent(spaceId)}${optionsOf(time, searched)}`;
    }
    case 'person':
      return `#/people/${encodeURIComponent(personAddress(route.key))}`;
    case 'recordings':
      return route.chooses ? '#/?choose' : `#/${optionsOf(searched)}`;
    case 'welcome':
    case 'imports':
    case 'bookmarks':
    case 'settings':
    case 'people':
      return `#/${route.view}`;
  }
}

function optionsOf(...options: string[]): string {
  const given = options.filter((each) => each !== '');
  return given.length > 0 ? `?${given.join('&')}` : '';
}

/** Where to open a recording, in seconds. */
function timeIn(options: string): { at?: number } {
  const time = new URLSearchParams(options).get('t') ?? '';
  return /^\d{1,9}(?:\.\d{1,9})?$/.test(time) ? { at: Number(time) } : {};
}

function halves(hash: string): string[] {
  const at = hash.indexOf('?');
  return at < 0 ? [hash] : [hash.slice(0, at), hash.slice(at + 1)];
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A % that begins no escape is part of the id.
    return text;
  }
}
