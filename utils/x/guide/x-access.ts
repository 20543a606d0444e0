import { browser } from '#utils/browser.ts';
import { X_MATCHES } from '#utils/x/page/addresses.ts';

const SITES = { origins: [...X_MATCHES] };

/** Leave to be on X's pages: browsers let people withhold it, or give it on a click only. */
export interface XAccess {
  isGranted(): Promise<boolean>;
  /** Asks the person; the browser wants this in the turn of a click. Resolves to the answer. */
  ask(): Promise<boolean>;
  /** Calls back when it is given or taken away. */
  watch(listener: () => void): void;
}

export const xAccess: XAccess = {
  isGranted: () => browser.permissions.contains(SITES),
  ask: () => browser.permissions.request(SITES),
  watch(listener) {
    browser.permissions.onAdded.addListener(listener);
    browser.permissions.onRemoved.addListener(listener);
  },
};
