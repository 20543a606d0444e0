import { expect, type Page } from '@playwright/test';
import type { ChromiumDriver } from '../harness/chromium.ts';

/** What the contract's hooks on the library say, as plain data. */
export const importStatus = (page: Page): Promise<Record<string, string | undefined>> =>
  page.getByTestId('import-status').evaluate((element) => Object.assign({}, element.dataset));

/** Resolves when the import under way has ended, one way or the other. */
export async function importEnds(page: Page, state: 'done' | 'failed'): Promise<void> {
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-state', state, { timeout: 30_000 });
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
