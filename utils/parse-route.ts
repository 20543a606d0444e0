import { SETTINGS_SECTIONS, type Route } from './library-route.ts';
import { parsePersonAddress } from './people/index.ts';

/** Views whose addresses say nothing but their names. */
const PLAIN_VIEWS = ['welcome', 'bookmarks', 'imports', 'people', 'take'] as const;

/**
 * Reads the hash of the library's address. An unknown one leads to the recordings. Apart from `formatRoute`, because the
 * popup, whose script is to be small, only writes such addresses.
 */
export function parseRoute(hash: string): Route {
  const [path = '', options = ''] = halves(hash);
  const view = PLAIN_VIEWS.find((each) => path === `#/${each}`);
  if (view) return { view };
  const [, folder, name] = /^#\/([a-z]+)(?:\/([^/]+))?$/.exec(path) ?? [];
  return viewIn(folder, name, options) ?? firstView(path, options);
}

/** The view `name` of a kind of views; without a name the one that they begin with. */
function viewIn(folder: string | undefined, name: string | undefined, options: string): Route | undefined {
  if (folder === 'settings') {
    const section = SETTINGS_SECTIONS.find((each) => each === name);
    return section ? { view: 'settings', section } : { view: 'settings' };
  }
  if (folder === 'help') return name === undefined ? { view: 'help' } : { view: 'help', page: decode(name) };
  if (folder === 'people' && name !== undefined) {
    return { view: 'person', key: parsePersonAddress(decode(name)) };
  }
  if (folder === 'recordings' && name !== undefined) {
    return { view: 'recording', spaceId: decode(name), ...timeIn(options) };
  }
  return undefined;
}

const firstView = (path: string, options: string): Route =>
  path === '#/' && options === 'choose' ? { view: 'recordings', chooses: true } : { view: 'recordings' };

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
