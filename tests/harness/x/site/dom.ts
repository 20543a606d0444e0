type Listener = (event: Event) => void;
type Attributes = Record<string, string | number | boolean | Listener | undefined>;
type Child = Node | string | false | undefined;

let areTestIdsRenamed = false;

/** Whether new elements have other test ids, as if a release of X had renamed them all. */
export function renameTestIds(isOn: boolean): void {
  areTestIdsRenamed = isOn;
}

let areSettingsMoved = false;

/** Whether links to the settings lead below `/i`. */
export function moveSettings(isOn: boolean): void {
  areSettingsMoved = isOn;
}

/** Where X has a page now. */
export function addressOf(path: string): string {
  return areSettingsMoved && path.startsWith('/settings') ? `/i${path}` : path;
}

const renamed = (testId: unknown): string => Array.from(String(testId)).toReversed().join('');

/** Creates an element. A function among the attributes becomes a listener; `true` is an empty attribute. */
export function h<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Attributes = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[Tag] {
  const element = document.createElement(tag);
  setAttributes(element, attributes);
  element.append(...children.filter((child) => child !== false && child !== undefined));
  return element;
}

function setAttributes(element: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) {
    if (typeof value === 'function') element.addEventListener(name, value);
    else if (name === 'data-testid' && areTestIdsRenamed) element.setAttribute(name, renamed(value));
    else if (name === 'href' && typeof value === 'string') element.setAttribute(name, addressOf(value));
    else if (value === true) element.setAttribute(name, '');
    else if (value !== undefined && value !== false) element.setAttribute(name, String(value));
  }
}

const PATHS = {
  home: 'M3 11l9-7 9 7v9h-6v-6H9v6H3z',
  explore: 'M11 4a7 7 0 1 1 0 14 7 7 0 0 1 0-14zM16 16l5 5',
  notifications: 'M6 16V10a6 6 0 1 1 12 0v6l2 2H4zM10 21h4',
  messages: 'M3 6h18v12H3zM3 7l9 6 9-6',
  lists: 'M5 3h14v18H5zM9 8h6M9 12h6M9 16h4',
  bookmarks: 'M6 3h12v18l-6-5-6 5z',
  profile: 'M12 4a4 4 0 1 1 0 8 4 4 0 0 1 0-8zM4 21c0-8 16-8 16 0',
  more: 'M12 3a9 9 0 1 1 0 18 9 9 0 0 1 0-18zM8 12h.01M12 12h.01M16 12h.01',
  settings:
    'M12 9a3 3 0 1 1 0 6 3 3 0 0 1 0-6zM12 3v3M12 18v3M3 12h3M18 12h3M5.6 5.6l2 2M16.4 16.4l2 2M5.6 18.4l2-2M16.4 7.6l2-2',
  forward: 'M9 5l7 7-7 7',
  back: 'M20 12H5M11 5l-7 7 7 7',
  close: 'M5 5l14 14M19 5L5 19',
  download: 'M12 3v12M6 10l6 6 6-6M4 20h16',
  key: 'M15 4a5 5 0 1 1-4 8L3 20M5 18l2 2M8 15l2 2',
  off: 'M12 3v8M7 6a8 8 0 1 0 10 0',
} as const;

export type Icon = keyof typeof PATHS;

/** A stroked icon of 24 units, hidden from screen readers: its label is beside it. */
export function icon(name: Icon): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg');
  setAttributes(svg, { viewBox: '0 0 24 24', 'aria-hidden': 'true', class: `icon icon-${name}` });
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path');
  path.setAttribute('d', PATHS[name]);
  svg.append(path);
  return svg;
}
