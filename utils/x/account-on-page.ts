/** X's handles: letters, digits and underscores, 15 at most, some early ones longer. */
const HANDLE = /@(\w{1,20})/;
const PROFILE_LINK = 'a[data-testid="AppTabBar_Profile_Link"]';
const AVATAR = 'UserAvatar-Container-';
/** Where X shows whose account it is; elsewhere the same things speak of other people. */
const OWN_PLACES = [
  '[data-testid="SideNav_AccountSwitcher_Button"]',
  '[data-testid="DashButton_ProfileIcon_Link"]',
  'header[role="banner"]',
];

/**
 * The handle (without @) of the account that X's page is signed in with, as far as its navigation shows it: by the
 * link to its profile, its picture, or its written handle. None on pages without a navigation.
 */
export function accountOnPage(document: Document): string | undefined {
  const profile = document.querySelector(PROFILE_LINK)?.getAttribute('href');
  const linked = /^\/(\w{1,20})$/.exec(profile ?? '')?.[1];
  if (linked !== undefined) return linked;

  for (const place of document.querySelectorAll(OWN_PLACES.join(', '))) {
    const found = pictured(place) ?? HANDLE.exec(place.textContent)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

function pictured(place: Element): string | undefined {
  const testId = place.querySelector(`[data-testid^="${AVATAR}"]`)?.getAttribute('data-testid');
  const handle = testId?.slice(AVATAR.length);
  return handle !== undefined && /^\w{1,20}$/.test(handle) ? handle : undefined;
}
