import { expect, type Page } from '@playwright/test';
import type { ChromiumDriver } from '../harness/chromium.ts';
import type { FirefoxDriver, FirefoxPage } from '../harness/firefox.ts';

/** The hooks of the import status. */
export const importStatus = (page: Page): Promise<Record<string, string | undefined>> =>
  page.getByTestId('import-status').evaluate((element) => Object.assign({}, element.dataset));

/** Resolves when the current import has ended in this state. */
export async function waitForImport(page: Page, state: 'done' | 'failed'): Promise<void> {
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-state', state);
}

/**
 * Picks files or a folder, and waits until the import has started and ended. (The state alone does not show that: the
 * previous import may have ended in the same one.)
 */
export async function importAndWait(
  page: Page,
  paths: string | string[],
  input = 'pick-files',
): Promise<void> {
  const watch = await page.evaluateHandle(watchImport);
  await page.getByTestId(input).setInputFiles(paths);
  await watch.evaluate(({ ended }) => ended);
}

/** Opens the library in Firefox and waits until it shows that it is empty. */
export async function openEmptyLibraryInFirefox({ open }: Pick<FirefoxDriver, 'open'>): Promise<FirefoxPage> {
  const page = await open('library.html');
  await page.waitFor(`document.querySelector('[data-testid="recordings"]')?.dataset.count === '0'`);
  return page;
}

/** Like `importAndWait`, in Firefox. */
export async function importInFirefox(
  page: FirefoxPage,
  paths: readonly string[],
  input = 'pick-files',
): Promise<void> {
  await page.evaluate(`void (globalThis.ended = (${String(watchImport)})().ended)`);
  await page.setFiles(`[data-testid="${input}"]`, paths);
  await page.evaluate('globalThis.ended');
}

/** Watches for the end of the next import. Runs in the page, so it cannot use anything from outside. */
function watchImport(): { ended: Promise<void> } {
  const ended = new Promise<void>((resolve) => {
    let hasStarted = false;
    const observer = new MutationObserver(() => {
      const status = document.querySelector<HTMLElement>('[data-testid="import-status"]');
      const isReading = status?.dataset['state'] === 'reading';
      hasStarted ||= isReading;
      if (!hasStarted || isReading) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(document, { subtree: true, childList: true, attributes: true });
  });
  return { ended };
}

/** The hooks of the recordings in view, in order. */
export const rows = (page: Page): Promise<Record<string, string | undefined>[]> =>
  page
    .getByTestId('recording')
    .evaluateAll((elements) => elements.map((element) => Object.assign({}, element.dataset)));

/** Clears the library, as if nothing had ever been imported. */
export const clearLibrary = (page: Page): Promise<void> => page.evaluate(clearDatabase);

/** Runs in a page of the extension. Notifies all others. */
export async function clearDatabase(): Promise<void> {
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

/** Opens the library and clears it. */
export async function openEmptyLibrary({ open }: ChromiumDriver): Promise<Page> {
  const page = await open('library.html');
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', /\d/);
  await clearLibrary(page);
  return page;
}
