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

/** Whose news are not new any more. Content scripts can write it: the worst is that news are shown, or not. */
const seenVersion = createStoredValue<string>('newsSeen');

export interface News {
  /** Whether this version came by an update, and its news have not been dismissed. */
  hasNews(version?: string): Promise<boolean>;
  /** Notes that they are known: they were dismissed, or the extension has just been installed, and all of it is new. */
  noteSeen(): Promise<void>;
}

export const news: News = {
  async hasNews(version = extensionVersion()) {
    return version === NEWS.version && (await seenVersion.getValue()) !== version;
  },
  noteSeen: () => seenVersion.setValue(extensionVersion()),
};
