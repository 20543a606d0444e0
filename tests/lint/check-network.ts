import { fieldsOf, nodesIn, parseFile, type SourceFile } from './source-files.ts';

/** What reaches the network, or carries data out of a page, although the policy of our pages does not stop all of it. */
const FORBIDDEN = new Set([
  'RTCPeerConnection',
  'webkitRTCPeerConnection',
  'RTCDataChannel',
  'WebTransport',
  'WebSocket',
  'EventSource',
  'XMLHttpRequest',
  'sendBeacon',
  'fetchLater',
  'importScripts',
  'requestSubmit',
  'sendNativeMessage',
  'connectNative',
]);

/** Elements that load or lead somewhere by themselves: `<link rel="preconnect">`, `<meta http-equiv="refresh">`. */
const ELEMENTS = new Set(['link', 'meta', 'base', 'iframe', 'frame', 'object', 'embed', 'area', 'portal']);
const ATTRIBUTES = new Set(['action', 'formaction', 'ping', 'srcset', 'background', 'manifest']);

const ADDRESS = /^\s*(?:(?:https?|wss?|ftp):)?\/\/[a-z]/i;

/** The few files that may do something of this kind, with the reason. */
const ALLOWED: Readonly<Record<string, readonly string[]>> = {
  fetch: [
    // An archive among the downloads, by its `file:` address, and a file of the extension. The code passes no other.
    'utils/zip/source/source-from.ts',
    'utils/sample/open-sample.ts',
    // Ranges of an archive that X keeps, from X's hosts, when the person asks for them. Nothing else in this extension
    // sends anything, and the policy allows no other host.
    'utils/remote/send-request.ts',
  ],
  navigation: [
    // The browser's own page about the extension.
    'utils/downloads/auto-import.ts',
    // X's start page and X's page for the archive, both fixed.
    'utils/x/guide/inject-guide.ts',
    'entrypoints/guide/index.tsx',
    // X's link to the archive, once more, when the person asks for it: no other host's.
    'utils/downloads/download-again.ts',
    // Saves the engine's own Blobs as files, and refuses any other address.
    'utils/downloads-copy/run-download.ts',
    // Our library.
    'utils/background/open-library.ts',
  ],
  address: [
    'utils/x/page/addresses.ts',
    // Written into exported files, never opened.
    'utils/export/episode.ts',
    'utils/export/formats/rss-item.ts',
  ],
};

/** Reports code that could reach the network, so that "no network connection" is true, and not only what a policy asks for. */
export function checkNetwork(files: readonly SourceFile[]): string[] {
  return files.flatMap((file) => {
    const found = [...nodesIn(parseFile(file).program)].flatMap((node) => reachOf(node) ?? []);
    const refused = found.filter(({ kind }) => !ALLOWED[kind]?.includes(file.path));
    return [...new Set(refused.map(({ what }) => `${file.path}: ${what} could reach the network`))];
  });
}

interface Reach {
  /** A key of `ALLOWED`, or something that no file may do. */
  kind: string;
  what: string;
}

type Node = Readonly<Record<string, unknown>>;

function reachOf(node: Node): Reach | undefined {
  switch (node['type']) {
    case 'Identifier':
      return reachOfName(String(node['name']));
    case 'MemberExpression':
      return navigationOf(nameOf(node['object']), nameOf(node['property']));
    case 'AssignmentExpression':
      return nameOf(node['left']) === 'location' ? { kind: 'navigation', what: 'location =' } : undefined;
    case 'Literal':
      return reachOfText(node['value']);
    case 'TemplateElement':
      return reachOfText(fieldsOf(node['value'])['cooked']);
    case 'JSXOpeningElement':
      return reachOfTag(nameOf(node['name']), node['attributes']);
    default:
      return undefined;
  }
}

function reachOfName(name: string): Reach | undefined {
  if (name === 'fetch') return { kind: 'fetch', what: name };
  return FORBIDDEN.has(name) ? { kind: 'connection', what: name } : undefined;
}

/** `location.assign`, `location.href`, `window.open`, `browser.tabs.create`. Reading an address leads nowhere. */
function navigationOf(object: string, property: string): Reach | undefined {
  const isNavigation =
    (object === 'location' && ['assign', 'replace'].includes(property)) ||
    (['window', 'globalThis', 'self', 'top', 'parent'].includes(object) && property === 'open') ||
    (['tabs', 'windows'].includes(object) && property === 'create') ||
    (object === 'tabs' && property === 'update') ||
    (object === 'downloads' && property === 'download') ||
    (object === 'navigation' && property === 'navigate');
  return isNavigation ? { kind: 'navigation', what: `${object}.${property}` } : undefined;
}

function reachOfText(text: unknown): Reach | undefined {
  if (typeof text !== 'string') return undefined;
  if (FORBIDDEN.has(text)) return { kind: 'connection', what: text };
  return ADDRESS.test(text) ? { kind: 'address', what: text.slice(0, 60) } : undefined;
}

/** Components have capitals, and their props are no attributes. */
function reachOfTag(tag: string, attributes: unknown): Reach | undefined {
  if (ELEMENTS.has(tag)) return { kind: 'element', what: `<${tag}>` };
  if (!/^[a-z]/.test(tag) || !Array.isArray(attributes)) return undefined;
  const names = attributes.map((each) => nameOf(fieldsOf(each)['name']));
  const found = names.find((name) => ATTRIBUTES.has(name.toLowerCase()));
  return found === undefined ? undefined : { kind: 'attribute', what: `<${tag} ${found}>` };
}

/** The last name of `a`, `b.a`, `<a>` or `a=`. */
function nameOf(node: unknown): string {
  const { name, property } = fieldsOf(node);
  return typeof name === 'string' ? name : property === undefined ? '' : nameOf(property);
}
