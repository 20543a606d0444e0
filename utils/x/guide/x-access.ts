import { browser } from '#utils/browser.ts';
import { X_MATCHES } from '#utils/x/page/addresses.ts';

const SITES = { origins: [...X_MATCHES] };

/** The permission to run on X's pages. People can refuse it, or browsers grant it only after a click. */
export interface XAccess {
  isGranted(): Promise<boolean>;
  /** Asks the person. The browser requires a click. Resolves to the answer. */
  ask(): Promise<boolean>;
  /** Calls `listener` when a permission is granted or removed. */
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
