import { findByWords, findFirst, labelled, quoteOf } from './find.ts';
import type { XLabels } from './labels.ts';
import type { GuideStep } from './guide-step.ts';

const SIGN_IN_LINKS = [
  'a[href="/login"]',
  'a[href="/i/flow/login"]',
  '[data-testid="loginButton"]',
  // Since 2026-07. There are links for new accounts beside it.
  'a[href^="/i/jf/onboarding"][href*="mode=login"]',
  'a[href^="/i/jf/onboarding"]',
];
const MORE = ['[data-testid="AppTabBar_More_Menu"]', 'header nav [aria-haspopup="menu"]'];
const OPENED = MORE.map((selector) => `${selector}[aria-expanded="true"]`);
const PROFILE = ['[data-testid="DashButton_ProfileIcon_Link"]'];
const SETTINGS = [
  '#layers [role="menu"] a[href="/settings"]',
  '#layers [data-testid="settings"]',
  '[role="menu"] a[href$="/settings"]',
  '#layers a[href$="/settings"]',
];
const LEGACY_SUBMENU = ['#layers [data-testid="settingsAndSupport"]', '[data-testid="settingsAndSupport"]'];
const ARCHIVE = ['a[href$="/settings/download_your_data"]'];
// In a narrow window, the back arrow leads to the account too.
const ACCOUNT = [
  'a[href$="/settings/account"]:not([data-testid="app-bar-back"])',
  '[data-testid="accountLink"]',
];
const ENTRIES = 'main a, main [role="link"], main [role="tab"], main button';

/** Steps 1 and 2, on any page of X outside of the settings. */
export function stepInMenus(document: Document, labels: XLabels | undefined): GuideStep {
  return inOpenMenu(document, labels) ?? atClosedMenu(document, labels) ?? outside(document);
}

function inOpenMenu(document: Document, labels: XLabels | undefined): GuideStep | undefined {
  const settings =
    findFirst(document, SETTINGS) ??
    findByWords(document, '#layers [role="menuitem"], #layers a', [labels?.settingsAndPrivacy]);
  if (settings) {
    const quote = quoteOf(settings, labels?.settingsAndPrivacy);
    return { step: 2, state: 'guiding', aim: 'settings', target: settings, ...labelled(quote) };
  }

  const submenu =
    findFirst(document, LEGACY_SUBMENU) ??
    findByWords(document, '#layers [aria-expanded]', [labels?.settingsAndSupportLegacy]);
  if (submenu) {
    const quote = quoteOf(submenu, labels?.settingsAndSupportLegacy);
    return { step: 2, state: 'guiding', aim: 'support', target: submenu, ...labelled(quote) };
  }

  return isMoreMenuWithoutSettings(document)
    ? { step: 2, state: 'delegated', aim: 'switch-account' }
    : undefined;
}

/**
 * A delegated account has no settings in its menu. Posts have menus too, but those contain few links, and other
 * entries beside them.
 */
function isMoreMenuWithoutSettings(document: Document): boolean {
  const menu = findFirst(document, ['#layers [role="menu"]']);
  if (!menu) return false;
  const items = [...menu.querySelectorAll('[role="menuitem"], a[href]')];
  const links = items.filter((item) => item.hasAttribute('href')).length;
  const isOpened = findFirst(document, OPENED) !== undefined && items.length > 0;
  return isOpened || links >= 3 || (links === 2 && items.length === 2);
}

function atClosedMenu(document: Document, labels: XLabels | undefined): GuideStep | undefined {
  const more =
    findFirst(document, MORE) ??
    findByWords(document, 'nav [aria-label], nav button, nav [role="button"]', [
      labels?.moreAria,
      labels?.more,
    ]);
  if (more) {
    return { step: 1, state: 'guiding', aim: 'more', target: more, ...labelled(quoteOf(more, labels?.more)) };
  }

  const profile = findFirst(document, PROFILE);
  return profile ? { step: 1, state: 'guiding', aim: 'profile', target: profile } : undefined;
}

function outside(document: Document): GuideStep {
  const signIn = findFirst(document, SIGN_IN_LINKS);
  if (signIn) return { step: 1, state: 'signed-out', aim: 'sign-in', target: signIn };
  return { step: 1, state: 'unknown', aim: 'search' };
}

/** Step 3, in X's settings: one list in narrow windows, two columns in wide ones. */
export function stepInSettings(document: Document, labels: XLabels | undefined): GuideStep {
  const archive =
    findFirst(document, ARCHIVE) ?? findByWords(document, ENTRIES, [labels?.downloadArchiveEntry]);
  if (archive) {
    const quote = quoteOf(archive, labels?.downloadArchiveEntry);
    return { step: 3, state: 'guiding', aim: 'archive', target: archive, ...labelled(quote) };
  }

  const account = findFirst(document, ACCOUNT) ?? findByWords(document, ENTRIES, [labels?.yourAccountNav]);
  if (account) {
    const quote = quoteOf(account, labels?.yourAccountNav);
    return { step: 3, state: 'guiding', aim: 'account', target: account, ...labelled(quote) };
  }

  return { step: 3, state: 'unknown', aim: 'search' };
}
