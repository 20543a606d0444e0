import { isDisabled, isShown } from '#utils/x/page/find.ts';
import { normalize } from '#utils/x/page/labels.ts';
import { linkKindOf, urlOf } from '#utils/x/page/links.ts';
import { IDS, INPUT_TYPES, KNOWN_PATHS, PLAIN_TAGS, ROLES, TELLING_TAGS, TEST_IDS } from './known-signs.ts';

interface OutlineContext {
  location: URL;
  /** The names of X's labels, by their normalized words. */
  names: ReadonlyMap<string, string>;
}

/** One line for an element. Undefined if nothing is known of it. Whatever is not in our tables becomes `?`. */
export function outlineElement(element: Element, { location, names }: OutlineContext): string | undefined {
  const signs = [
    ...sign('id', IDS.has(element.id) ? element.id : undefined),
    ...sign('role', known(element.getAttribute('role'), ROLES)),
    ...sign('testid', known(element.getAttribute('data-testid'), TEST_IDS)),
    ...linkSigns(element, location),
    ...sign('type', element.matches('input') ? known(element.getAttribute('type'), INPUT_TYPES) : undefined),
    ...sign('aria-label', nameOf(element.getAttribute('aria-label'), names)),
    ...sign('label', nameOf(ownText(element), names)),
    ...sign('expanded', known(element.getAttribute('aria-expanded'), new Set(['true', 'false']))),
    ...(isDisabled(element) ? ['disabled'] : []),
    ...(isShown(element) ? [] : ['hidden']),
  ];
  const tag = element.tagName.toLowerCase();
  const isTelling = TELLING_TAGS.has(tag);
  if (!isTelling && signs.length === 0) return undefined;
  return [isTelling || PLAIN_TAGS.has(tag) ? tag : '?', ...signs].join(' ');
}

/** The address's path if it is in our tables. X puts handles into all others. */
export function pathIn({ pathname }: URL): string {
  return KNOWN_PATHS.has(pathname) ? pathname : '/?';
}

function linkSigns(element: Element, location: URL): string[] {
  if (!element.hasAttribute('href')) return [];
  const url = urlOf(element, location);
  const kind = linkKindOf(element, location);
  if (!url || kind === 'none') return ['href=/?'];
  return kind === 'app' ? [`href=${pathIn(url)}`] : ['href=/?', kind === 'aside' ? 'aside' : 'outside'];
}

function sign(name: string, value: string | undefined): string[] {
  return value === undefined ? [] : [`${name}=${value}`];
}

function known(value: string | null, table: ReadonlySet<string>): string | undefined {
  if (value === null) return undefined;
  return table.has(value) ? value : '?';
}

function nameOf(words: string | null, names: ReadonlyMap<string, string>): string | undefined {
  if (words === null || words.trim() === '') return undefined;
  return names.get(normalize(words)) ?? '?';
}

/** Without the texts of its children, which have lines of their own. */
function ownText(element: Element): string {
  return [...element.childNodes]
    .flatMap((node) => (node.nodeType === Node.TEXT_NODE ? (node.textContent ?? '') : []))
    .join(' ');
}
