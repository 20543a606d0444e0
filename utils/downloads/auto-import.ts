import { browser } from '#utils/browser.ts';
import { watchPermissions } from '#utils/extension-facts.ts';
import { createStoredValue } from '#utils/stored-value.ts';

/**
 * Whether finished downloads can be imported without the person choosing the file. In Chromium this takes a permission
 * and a switch on the browser's own page about the extension. The switch restarts the extension. Firefox has neither.
 */
export type AutoImportState = 'impossible' | 'off' | 'needs-switch' | 'on';

const switchOpenedItem = createStoredValue<number>('autoImportSwitchOpenedAt');

/** After this time (ms) we assume that the person did not turn the switch on because of our page. */
const SWITCH_WINDOW = 3_600_000;

const FILES = { origins: ['file:///*'] };

export const autoImport = {
  async state(): Promise<AutoImportState> {
    if (import.meta.env.FIREFOX) return 'impossible';
    // Chromium reports the permission only if the switch is on, too.
    if (await browser.permissions.contains(FILES)) return 'on';
    return (await browser.extension.isAllowedFileSchemeAccess()) ? 'off' : 'needs-switch';
  },

  /** Requests the permission, which takes a click. Chromium grants it without asking the person. */
  allow: (): Promise<boolean> => browser.permissions.request(FILES),

  disallow: (): Promise<boolean> => browser.permissions.remove(FILES),

  isOn: async (): Promise<boolean> => (await autoImport.state()) === 'on',

  /** Opens the browser's page with the switch, and stores when: the switch restarts the extension. */
  async openSwitch(now: number = Date.now()): Promise<void> {
    await switchOpenedItem.setValue(now);
    await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
  },

  /** Whether the person has just turned on the switch after `openSwitch`. Returns true only once. */
  async wasJustSwitchedOn(now: number = Date.now()): Promise<boolean> {
    const openedAt = await switchOpenedItem.getValue();
    if (typeof openedAt !== 'number' || (await autoImport.state()) === 'needs-switch') return false;
    await switchOpenedItem.removeValue();
    return now - openedAt < SWITCH_WINDOW;
  },

  /** Calls `listener` when a permission is granted or removed. Returns a function that stops this. */
  watch: watchPermissions,
};
