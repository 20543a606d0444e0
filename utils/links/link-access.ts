import { browser } from '#utils/browser.ts';

const siteOf = (host: string) => ({ origins: [`https://${host}/*`] });

/** The permission to reach the one host of a link. The browser asks for it, and only after a click. */
export interface LinkAccess {
  isGranted(host: string): Promise<boolean>;
  /** Must be called in a click, before anything else is awaited. Resolves to the answer. */
  ask(host: string): Promise<boolean>;
}

export const linkAccess: LinkAccess = {
  isGranted: (host) => browser.permissions.contains(siteOf(host)),
  ask: (host) => browser.permissions.request(siteOf(host)),
};
