import type { Who } from './request-book.ts';

/** Where X names the account in use, surest first. */
const PLACES: readonly (readonly [selector: string, attribute: string, handle: RegExp])[] = [
  ['a[data-testid="AppTabBar_Profile_Link"]', 'href', /^(?:https:\/\/(?:x|twitter)\.com)?\/(\w{1,15})$/],
  [
    '[data-testid="SideNav_AccountSwitcher_Button"] [data-testid^="UserAvatar-Container-"]',
    'data-testid',
    /^UserAvatar-Container-(\w{1,15})$/,
  ],
];

/** Whose session a page of X shows, as far as its side navigation tells; it is not on every page, nor at once. */
export function accountOn(document: Document): Who {
  for (const [selector, attribute, pattern] of PLACES) {
    const handle = pattern.exec(document.querySelector(selector)?.getAttribute(attribute) ?? '')?.[1];
    if (handle !== undefined) return { handle };
  }
  return {};
}
