import type { Page } from '@playwright/test';
import { emptyLibrary } from '../e2e/library-page.ts';
import type { ChromiumDriver } from '../harness/chromium.ts';
import type { Measured } from './in-browser/worker.ts';

declare global {
  var importMarks: Promise<{ visible: number; done: number }>;
}

/**
 * Picks as a person does: by the system's picker, and not before the engine room has heard of it. Resolves with what it
 * took from the pick to all `spaces` in view, and to the import's end, in milliseconds.
 */
export async function importIn(
  library: Page,
  path: string,
  spaces: number,
): Promise<{ visible: number; done: number }> {
  await library.evaluate(watchImport, spaces);
  const prepared = await library.evaluateHandle(watchAnswer);
  const choosing = library.waitForEvent('filechooser');
  await library.locator('label', { has: library.getByTestId('pick-files') }).click();
  const chooser = await choosing;
  await prepared.evaluate(({ answered }) => answered);
  await chooser.setFiles(path);
  return library.evaluate(() => globalThis.importMarks);
}

/** Resolves when the engine room has answered. Runs in the page: nothing from outside. */
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
  globalThis.importMarks = new Promise((resolve, reject) => {
    let picked = 0;
    let visible = 0;
    const look = (): void => {
      const shown = document.querySelectorAll('[data-testid="recording"]:not([data-state="missing"])').length;
      if (shown >= spaces) visible ||= now() - picked;
      const status = document.querySelector<HTMLElement>('[data-testid="import-status"]')?.dataset;
      if (status?.['state'] === 'failed') reject(new Error(status['code']));
      if (status?.['state'] === 'done' && visible > 0) resolve({ visible, done: now() - picked });
    };
    document.addEventListener('change', () => (picked = now()), { capture: true, once: true });
    new MutationObserver(look).observe(document, { subtree: true, childList: true, attributes: true });
  });
}

/** An empty library in a new page; `isCold`: with an engine room that has yet to be opened. */
export async function newLibrary(driver: ChromiumDriver, isCold: boolean): Promise<Page> {
  const library = await driver.open('library.html');
  await emptyLibrary(library);
  if (isCold) await closeEngineRoom(driver);
  await library.reload();
  return library;
}

async function closeEngineRoom(driver: ChromiumDriver): Promise<void> {
  const worker = await driver.worker();
  await worker.evaluate(
    'chrome.offscreen.hasDocument().then((isThere) => isThere && chrome.offscreen.closeDocument())',
  );
}

/** One import in a page of its own, from the pick to the recording in view. */
export async function measureImport(
  driver: ChromiumDriver,
  path: string,
  isCold: boolean,
): Promise<Measured> {
  const library = await newLibrary(driver, isCold);
  try {
    const { visible } = await importIn(library, path, 1);
    const bytes = await library.getByTestId('recording').first().getAttribute('data-bytes');
    return { ms: visible, reads: 0, bytesRead: 0, found: Number(bytes) };
  } finally {
    await library.close();
    // It draws waveforms by now: whoever comes next is not to share the machine with that.
    if (!isCold) await closeEngineRoom(driver);
  }
}
