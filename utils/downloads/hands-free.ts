import { browser } from 'wxt/browser';

/**
 * Reading a finished download without being handed it. Two things allow it: our permission, and a switch on the
 * browser's own page about the extension, which starts the extension anew. Firefox has no such thing.
 */
export type HandsFreeState = 'impossible' | 'off' | 'needs-switch' | 'on';

const FILES = { origins: ['file:///*'] };

export const handsFree = {
  async state(): Promise<HandsFreeState> {
    if (import.meta.env.FIREFOX) return 'impossible';
    // Chromium says that it has the permission only where the switch is on, too.
    if (await browser.permissions.contains(FILES)) return 'on';
    return (await browser.extension.isAllowedFileSchemeAccess()) ? 'off' : 'needs-switch';
  },

  /** Asks for the permission, in the turn of a click. Chromium gives it without a question. */
  allow: (): Promise<boolean> => browser.permissions.request(FILES),

  disallow: (): Promise<boolean> => browser.permissions.remove(FILES),

  /** Opens the browser's page that has the switch. */
  async openSwitch(): Promise<void> {
    await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
  },

  /** Calls back when the permission has come or gone. Returns what ends it. */
  watch(listener: () => void): () => void {
    const { onAdded, onRemoved } = browser.permissions;
    onAdded.addListener(listener);
    onRemoved.addListener(listener);
    return () => {
      onAdded.removeListener(listener);
      onRemoved.removeListener(listener);
    };
  },
};
