import { HANDLE } from '#utils/handle.ts';
import type { AccountRef } from '#utils/x/account-ref.ts';

const AVATAR = 'UserAvatar-Container-';
const avatarIn = (testId: string): string => `[data-testid="${testId}"] [data-testid^="${AVATAR}"]`;

/** Where X names the account in use, the most reliable first. Display names are not used: they can say anything. */
const HANDLE_SOURCES: readonly (readonly [selector: string, attribute: string, before: RegExp])[] = [
  ['a[data-testid="AppTabBar_Profile_Link"]', 'href', /^(https:\/\/(x|twitter)\.com)?\//],
  [avatarIn('SideNav_AccountSwitcher_Button'), 'data-testid', /^UserAvatar-Container-/],
  [avatarIn('DashButton_ProfileIcon_Link'), 'data-testid', /^UserAvatar-Container-/],
];

/** The account whose session a page of X shows, as its navigation states it. Empty on some pages, and while X loads. */
export function accountOnPage(document: Document): AccountRef {
  for (const [selector, attribute, before] of HANDLE_SOURCES) {
    const text = document.querySelector(selector)?.getAttribute(attribute) ?? '';
    const handle = text.replace(before, '');
    if (HANDLE.test(handle)) return { handle };
  }
  return {};
}
