import { extensionVersion } from './extension-facts.ts';
import { createStoredValue } from './stored-value.ts';

/**
 * What is new, in the words of `CHANGELOG.md` for users. A release changes both: the version, which a test compares with
 * the product's, and the sentences of `locales/`.
 */
export const NEWS = {
  version: '0.1.0',
  items: ['news-settings', 'news-search', 'news-people', 'news-queue', 'news-select'],
} as const;

/** Which version was installed first. Content scripts can write it: the worst is that news are shown, or not. */
const firstVersion = createStoredValue<string>('firstVersion');

/** Notes that the extension has just been installed: whoever begins needs no news. */
export const noteInstallation = (): Promise<void> => firstVersion.setValue(extensionVersion());

/** Whether this version came by an update, and has news. */
export async function hasNews(version = extensionVersion()): Promise<boolean> {
  return version === NEWS.version && (await firstVersion.getValue()) !== version;
}
