import { browser } from '#utils/browser.ts';
import { storage } from 'wxt/utils/storage';

/**
 * Reading a finished download without being handed it. Two things allow it: our permission, and a switch on the
 * browser's own page about the extension, which starts the extension anew. Firefox has no such thing.
 */
export type AutoImportState = 'impossible' | 'off' | 'needs-switch' | 'on';

const switchOpenedItem = storage.defineItem<number | null>('local:handsFreeBegun', {
  fallback: null,
  version: 1,
});

/** Whoever has not thrown the switch by then has given it up, in ms. */
const SWITCH_WINDOW = 3_600_000;

const FILES = { origins: ['file:///*'] };

export const autoImport = {
  async state(): Promise<AutoImportState> {
    if (import.meta.env.FIREFOX) return 'impossible';
    // Chromium says that it has the permission only where the switch is on, too.
    if (await browser.permissions.contains(FILES)) return 'on';
    return (await browser.extension.isAllowedFileSchemeAccess()) ? 'off' : 'needs-switch';
  },

  /** Asks for the permission, in the turn of a click. Chromium gives it without a question. */
  allow: (): Promise<boolean> => browser.permissions.request(FILES),

  disallow: (): Promise<boolean> => browser.permissions.remove(FILES),

  isOn: async (): Promise<boolean> => (await autoImport.state()) === 'on',

  /** Opens the browser's page that has the switch, and remembers what was begun: the switch starts us anew. */
  async openSwitch(now: number = Date.now()): Promise<void> {
    await switchOpenedItem.setValue(now);
    await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
  },

  /** Whether the switch has just been thrown by someone who was on the way; says so once. */
  async wasJustSwitchedOn(now: number = Date.now()): Promise<boolean> {
    const openedAt = await switchOpenedItem.getValue();
    if (openedAt === null || (await autoImport.state()) === 'needs-switch') return false;
    await switchOpenedItem.removeValue();
    return now - openedAt < SWITCH_WINDOW;
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
