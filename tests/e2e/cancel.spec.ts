import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { bringIn, importEnds, openEmptyLibrary, welcomeIsShown } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';
import { halves, readStores } from './read-stores.ts';

const session = useChromium();
let folder: string;
let zip: string;
/** ms that the whole import takes here and now. */
let whole: number;

test.beforeAll(async () => {
  await welcomeIsShown(session().browser);
  folder = await mkdtemp(join(tmpdir(), 'afterspace-cancel-'));
  zip = join(folder, 'long.zip');
  await writeLongArchive(zip, { recordings: 2, megabytes: 120 });
  const page = await openEmptyLibrary(session().browser);
  const began = performance.now();
  await bringIn(page, zip);
  whole = performance.now() - began;
  await page.close();
});

test.afterAll(() => rm(folder, { recursive: true }));

/** Clicks "cancel" once the import is so far, and gives how many ms later the page says that it has ended. */
function cancelAt(page: Page, share: number): Promise<{ ms: number; state: string }> {
  return page.evaluate(async (from) => {
    const status = document.querySelector<HTMLElement>('[data-testid="import-status"]');
    const reaches = (isThere: (data: DOMStringMap) => boolean): Promise<void> =>
      new Promise((resolve) => {
        const look = (): void => {
          if (!status || !isThere(status.dataset)) return;
          watching.disconnect();
          resolve();
        };
        const watching = new MutationObserver(look);
        watching.observe(document, { attributes: true, childList: true, subtree: true });
        look();
      });
    await reaches(({ state, progress }) => state === 'reading' && Number(progress) >= from);
    const clicked = performance.now();
    status?.querySelector('button')?.click();
    await reaches(({ state }) => state === 'done' || state === 'failed');
    return { ms: performance.now() - clicked, state: status?.dataset['state'] ?? '' };
  }, share);
}

/** Of the time that the whole takes: to wait for a write or a reader would take far longer. */
const AT_ONCE = 1 / 8;

// The first recording is stored: at half of all bytes it has been read, and the browser copies it.
for (const [where, share] of [
  ['while a recording is read', 0.1],
  ['while the browser writes one', 0.49],
  ['while the second is inflated', 0.6],
] as const) {
  test(`cancelling ${where} takes effect at once, and leaves nothing half`, async () => {
    const page = await openEmptyLibrary(session().browser);

    await page.getByTestId('pick-files').setInputFiles(zip);
    const { ms, state } = await cancelAt(page, share);
    test.info().annotations.push({ type: 'ms', description: `${ms.toFixed(0)} of ${whole.toFixed(0)}` });

    expect(ms).toBeLessThan(whole * AT_ONCE);
    await expect.poll(async () => halves(await readStores(page))).toEqual([]);
    expect(Object.keys((await readStores(page)).recordings)).toHaveLength(state === 'done' ? 1 : 0);
  });
}

test('after a cancelled import the same one completes', async () => {
  const page = await openEmptyLibrary(session().browser);
  await page.getByTestId('pick-files').setInputFiles(zip);
  await cancelAt(page, 0.1);

  await bringIn(page, zip);

  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  expect(halves(await readStores(page))).toEqual([]);
});

test('cancelling while a ZIP without directory is searched keeps what was found, and tells of it', async () => {
  const cut = join(folder, 'cut.zip');
  await writeLongArchive(cut, { recordings: 4, megabytes: 30, isWhole: false });
  const page = await openEmptyLibrary(session().browser);
  await page.reload();
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '0');

  await page.getByTestId('pick-files').setInputFiles(cut);
  await page.getByTestId('recording').first().waitFor();
  const { ms } = await cancelAt(page, 0);
  test.info().annotations.push({ type: 'ms', description: ms.toFixed(0) });

  expect(ms).toBeLessThan(whole * AT_ONCE);
  await importEnds(page, 'done');
  const found = Number(await page.getByTestId('import-status').getAttribute('data-new'));
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(4);
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', String(found));
  await expect.poll(async () => halves(await readStores(page))).toEqual([]);
  expect((await readStores(page)).imports).toBeGreaterThan(0);
});
