import { render, type ComponentChildren } from 'preact';
import { act } from 'preact/test-utils';
import { LocaleProvider } from '#components/ui/locale.ts';
import { createLocale } from './create-locale.ts';
import { nextTurn } from '../next-turn.ts';

// happy-dom has no popovers. Whether one is open is all that our components ask of it.
HTMLElement.prototype.showPopover ??= function showPopover() {
  this.setAttribute('data-open', '');
};
HTMLElement.prototype.hidePopover ??= function hidePopover() {
  this.removeAttribute('data-open');
};

/** Renders into the page, in `language`, with times in UTC, and lets what it reads from memory arrive. */
export async function show(children: ComponentChildren, language = 'en'): Promise<void> {
  const locale = createLocale([language], 'UTC');
  await act(async () => {
    render(<LocaleProvider value={locale}>{children}</LocaleProvider>, document.body);
    await nextTurn();
  });
}

/** Unmounts what `show` rendered. */
export async function clear(): Promise<void> {
  await act(() => render(null, document.body));
}

const SELECTORS = {
  button: 'button',
  heading: 'h1, h2, h3',
  link: 'a[href]',
  listitem: 'li',
  progressbar: 'progress',
  slider: 'input[type="range"]',
  status: 'output',
} as const;

type Role = keyof typeof SELECTORS;

/** The elements of a role, in order; with `name`, only those with this accessible name. */
export function allByRole(role: Role, name?: string): HTMLElement[] {
  const all = [...document.querySelectorAll<HTMLElement>(SELECTORS[role])];
  return name === undefined ? all : all.filter((element) => nameOf(element) === name);
}

export function byRole(role: Role, name?: string): HTMLElement {
  const [found, ...others] = allByRole(role, name);
  if (!found || others.length > 0) {
    const names = allByRole(role).map(nameOf).join(' | ');
    throw new Error(`${others.length + (found ? 1 : 0)} × ${role} "${name ?? ''}" among: ${names}`);
  }
  return found;
}

export function byTestId(id: string): HTMLElement {
  const found = document.querySelector<HTMLElement>(`[data-testid="${id}"]`);
  if (!found) throw new Error(`No element with data-testid="${id}"`);
  return found;
}

/** The `data-` attributes of an element, without the prefix. */
export const hooksOf = (id: string): Record<string, string> =>
  Object.fromEntries(
    byTestId(id)
      .getAttributeNames()
      .flatMap(hookIn(byTestId(id))),
  );

const hookIn =
  (element: HTMLElement) =>
  (name: string): [string, string][] =>
    name.startsWith('data-') ? [[name.slice(5), element.getAttribute(name) ?? '']] : [];

/** The text of the page, without the invisible isolates around the arguments of sentences. */
export const pageText = (): string => plain(document.body.textContent);

export async function click(element: HTMLElement): Promise<void> {
  await act(() => element.click());
}

export async function fire(element: EventTarget, event: Event): Promise<void> {
  await act(() => void element.dispatchEvent(event));
}

const nameOf = (element: HTMLElement): string =>
  plain(element.getAttribute('aria-label') ?? element.textContent);

const plain = (text: string): string =>
  text
    .replace(/[\u2068\u2069]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
