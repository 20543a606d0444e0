import type { AccountRef } from '#utils/x/request/account-ref.ts';

/** X's handles: letters, digits and underscores, 15 at most, some early ones longer. */
export const HANDLE = /^\w{1,20}$/;

const AVATAR = 'UserAvatar-Container-';
const avatarIn = (testId: string): string => `[data-testid="${testId}"] [data-testid^="${AVATAR}"]`;

/** Where X names the account in use, surest first. Its written name is no sign: people put anything into theirs. */
const PLACES: readonly (readonly [selector: string, attribute: string, before: RegExp])[] = [
  ['a[data-testid="AppTabBar_Profile_Link"]', 'href', /^(https:\/\/(x|twitter)\.com)?\//],
  [avatarIn('SideNav_AccountSwitcher_Button'), 'data-testid', /^UserAvatar-Container-/],
  [avatarIn('DashButton_ProfileIcon_Link'), 'data-testid', /^UserAvatar-Container-/],
];

/** Whose session a page of X shows, as far as its navigation tells; it is not on every page, nor at once. */
export function accountOn(document: Document): AccountRef {
  for (const [selector, attribute, before] of PLACES) {
    const written = document.querySelector(selector)?.getAttribute(attribute) ?? '';
    const handle = written.replace(before, '');
    if (HANDLE.test(handle)) return { handle };
  }
  return {};
}
