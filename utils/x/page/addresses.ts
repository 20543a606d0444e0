/** The hosts on which X serves its web app. */
export const X_MATCHES = ['https://x.com/*', 'https://twitter.com/*'] as const;

/** All hosts of X's that may keep an archive. Only the one of a link is asked for, when somebody wants to read it. */
export const X_HOST_MATCHES = ['https://*.x.com/*', 'https://*.twitter.com/*'] as const;

export const X_HOME = 'https://x.com/home';

/** X's page for the archive, step 6. X asks for password and code first if it has to. */
export const ARCHIVE_PAGE = 'https://x.com/settings/download_your_data';

/** The kinds of X's pages that the seven steps distinguish. */
export type Page =
  'sign-in' | 'locked' | 'suspended' | 'ownership' | 'archive' | 'parts' | 'settings' | 'elsewhere';

/** X moves its pages below `/i`, one after the other. */
const PAGES: readonly (readonly [Page, RegExp])[] = [
  ['sign-in', /^(\/i)?\/(login|flow\/login|jf\/onboarding)(\/|$)/],
  ['locked', /^(\/i)?\/account\/access(\/|$)/],
  ['suspended', /^(\/i)?\/account\/suspended(\/|$)/],
  ['ownership', /^\/i\/(flow|jf)\/verify_account_ownership(\/|$)/],
  ['archive', /^(\/i)?\/settings\/(download_your_data|your_twitter_data\/request_data)(\/|$)/],
  ['parts', /^(\/i)?\/settings\/your_twitter_data\/data(\/|$)/],
  ['settings', /^(\/i)?\/settings(\/|$)/],
];

export function pageOf({ pathname }: Pick<URL, 'pathname'>): Page {
  return PAGES.find(([, path]) => path.test(pathname))?.[0] ?? 'elsewhere';
}
