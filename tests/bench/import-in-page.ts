import type { Page } from '@playwright/test';
import { clearLibrary } from '../e2e/library-page.ts';
import type { ChromiumDriver } from '../harness/chromium.ts';
import type { Measured } from './in-browser/worker.ts';

declare global {
  var importTimes: Promise<{ visible: number; done: number }>;
}

/**
 * Picks a file like a person: with the system's picker, and after the engine has started its preparation. Resolves with
 * the ms from the pick until the list has all `spaces` and shows the first ones, and until the import has ended.
 */
export async function importInPage(
  library: Page,
  path: string,
  spaces: number,
): Promise<{ visible: number; done: number }> {
  await library.evaluate(watchImport, spaces);
  const prepared = await library.evaluateHandle(watchAnswer);
  const choosing = library.waitForEvent('filechooser');
  await library.getByRole('button', { name: 'Add', exact: true }).click();
  await library.getByRole('menuitem', { name: 'Import files' }).click();
  const chooser = await choosing;
  await prepared.evaluate(({ answered }) => answered);
  await chooser.setFiles(path);
  return library.evaluate(() => globalThis.importTimes);
}

/** Resolves when the engine has answered. Runs in the page, so it cannot use anything from outside. */
function watchAnswer(): { answered: Promise<void> } {
  const channel = new BroadcastChannel('afterspace-engine');
  const answered = new Promise<void>((resolve) => {
    channel.addEventListener('message', ({ data }) => {
      if ('answers' in data) resolve(channel.close());
    });
  });
  return { answered };
}

function watchImport(spaces: number): void {
  const now = (): number => performance.now();
  globalThis.importTimes = new Promise((resolve, reject) => {
    let picked = 0;
    let visible = 0;
    const check = (): void => {
      // Only the rows in view are in the document.
      const listed = document.querySelector<HTMLElement>('[data-testid="recordings"]')?.dataset['count'];
      const shown = document.querySelector('[data-testid="recording"]:not([data-state="missing"])');
      if (shown && Number(listed) >= spaces) visible ||= now() - picked;
      const status = document.querySelector<HTMLElement>('[data-testid="import-status"]')?.dataset;
      if (status?.['state'] === 'failed') reject(new Error(status['code']));
      if (status?.['state'] === 'done' && visible > 0) resolve({ visible, done: now() - picked });
    };
    document.addEventListener('change', () => (picked = now()), { capture: true, once: true });
    new MutationObserver(check).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/** Opens a cleared library in a new page. `isCold`: closes the engine, so that the import has to open it. */
export async function openClearedLibrary(driver: ChromiumDriver, isCold: boolean): Promise<Page> {
  const library = await driver.open('library.html');
  await clearLibrary(library);
  if (isCold) await closeEngine(driver);
  await library.reload();
  return library;
}

async function closeEngine(driver: ChromiumDriver): Promise<void> {
  const worker = await driver.worker();
  await worker.evaluate(
    'chrome.offscreen.hasDocument().then((isThere) => isThere && chrome.offscreen.closeDocument())',
  );
}

/** Measures one import in a new page, from the pick to the visible recording. */
export async function measureImport(
  driver: ChromiumDriver,
  path: string,
  isCold: boolean,
): Promise<Measured> {
  const library = await openClearedLibrary(driver, isCold);
  try {
    const { visible } = await importInPage(library, path, 1);
    const bytes = await library.getByTestId('recording').first().getAttribute('data-bytes');
    return { ms: visible, reads: 0, bytesRead: 0, found: Number(bytes) };
  } finally {
    await library.close();
    // The engine now draws waveforms, which must not slow down the next measurement.
    if (!isCold) await closeEngine(driver);
  }
}
