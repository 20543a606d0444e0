import { expect, type Page } from '@playwright/test';
import type { ChromiumDriver } from '../harness/chromium.ts';
import type { FirefoxPage } from '../harness/firefox.ts';

/** What the contract's hooks on the library say, as plain data. */
export const importStatus = (page: Page): Promise<Record<string, string | undefined>> =>
  page.getByTestId('import-status').evaluate((element) => Object.assign({}, element.dataset));

/** Resolves when the import under way has ended, one way or the other. */
export async function importEnds(page: Page, state: 'done' | 'failed'): Promise<void> {
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-state', state);
}

/** Picks files (or a folder), and waits until an import has begun and ended: the one before may have ended alike. */
export async function bringIn(page: Page, paths: string | string[], input = 'pick-files'): Promise<void> {
  const watch = await page.evaluateHandle(watchImport);
  await page.getByTestId(input).setInputFiles(paths);
  await watch.evaluate(({ ended }) => ended);
}

/** The same in Firefox. */
export async function bringInto(
  page: FirefoxPage,
  paths: readonly string[],
  input = 'pick-files',
): Promise<void> {
  await page.evaluate(`void (globalThis.ended = (${String(watchImport)})().ended)`);
  await page.setFiles(`[data-testid="${input}"]`, paths);
  await page.evaluate('globalThis.ended');
}

/** Runs in the page. What it gives is there as soon as it watches, and tells when the next import has ended. */
function watchImport(): { ended: Promise<void> } {
  const ended = new Promise<void>((resolve) => {
    let hasBegun = false;
    const observer = new MutationObserver(() => {
      const status = document.querySelector<HTMLElement>('[data-testid="import-status"]');
      const isReading = status?.dataset['state'] === 'reading';
      hasBegun ||= isReading;
      if (!hasBegun || isReading) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  return { ended };
}

/** The rows of a list as their hooks tell them, in order. */
export const rows = (page: Page): Promise<Record<string, string | undefined>[]> =>
  page
    .getByTestId('recording')
    .evaluateAll((elements) => elements.map((element) => Object.assign({}, element.dataset)));

/** Takes everything out of the library, as if nothing had ever been imported. */
export const emptyLibrary = (page: Page): Promise<void> => page.evaluate(clearStores);

/** Runs in a page of the extension; all others hear of it. */
export async function clearStores(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('afterspace');
    request.addEventListener('success', () => resolve(request.result));
  });
  const stores = [...database.objectStoreNames];
  const transaction = database.transaction(stores, 'readwrite');
  for (const store of stores) transaction.objectStore(store).clear();
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
  const changes = new BroadcastChannel('afterspace-library');
  changes.postMessage('changed');
  changes.close();
}

/** On install the extension shows its welcome, in a tab of the library that is there already if it can. */
export async function welcomeIsShown({ context }: ChromiumDriver): Promise<void> {
  await expect.poll(() => context.pages().some((each) => each.url().includes('#/welcome'))).toBe(true);
}

/** Opens a library with nothing in it. */
export async function openEmptyLibrary({ open }: ChromiumDriver): Promise<Page> {
  const page = await open('library.html');
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', /\d/);
  await emptyLibrary(page);
  return page;
}
