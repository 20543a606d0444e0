import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { importAndWait, waitForImport, openEmptyLibrary } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';
import { inconsistencies, readDatabase } from './read-database.ts';

const session = useChromium();
let folder: string;
let zip: string;
/** ms that the import takes on this machine without a cancel. */
let fullImportTime: number;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-cancel-'));
  zip = join(folder, 'long.zip');
  await writeLongArchive(zip, { recordings: 2, megabytes: 120 });
  const page = await openEmptyLibrary(session().browser);
  const start = performance.now();
  await importAndWait(page, zip);
  fullImportTime = performance.now() - start;
  await page.close();
});

test.afterAll(() => rm(folder, { recursive: true }));

/** Clicks "Cancel" at a share of the progress. Returns the ms until the page shows that the import has ended. */
function cancelAt(page: Page, share: number): Promise<{ ms: number; state: string }> {
  return page.evaluate(async (from) => {
    const status = document.querySelector<HTMLElement>('[data-testid="import-status"]');
    const reaches = (isThere: (data: DOMStringMap) => boolean): Promise<void> =>
      new Promise((resolve) => {
        const check = (): void => {
          if (!status || !isThere(status.dataset)) return;
          watching.disconnect();
          resolve();
        };
        const watching = new MutationObserver(check);
        watching.observe(document, { attributes: true, childList: true, subtree: true });
        check();
      });
    await reaches(({ state, progress }) => state === 'reading' && Number(progress) >= from);
    const clicked = performance.now();
    status?.querySelector('button')?.click();
    await reaches(({ state }) => state === 'done' || state === 'failed');
    return { ms: performance.now() - clicked, state: status?.dataset['state'] ?? '' };
  }, share);
}

/** Share of the time of the whole import. Waiting for a write or a reader would take far longer. */
const PROMPT_SHARE = 1 / 8;

// The first recording is stored uncompressed: at half of all bytes, it has been read and the browser copies it.
for (const [where, share] of [
  ['while a recording is read', 0.1],
  ['while the browser writes one', 0.49],
  ['while the second is inflated', 0.6],
] as const) {
  test(`cancelling ${where} takes effect at once and leaves nothing incomplete`, async () => {
    const page = await openEmptyLibrary(session().browser);

    await page.getByTestId('pick-files').setInputFiles(zip);
    const { ms, state } = await cancelAt(page, share);
    test
      .info()
      .annotations.push({ type: 'ms', description: `${ms.toFixed(0)} of ${fullImportTime.toFixed(0)}` });

    expect(ms).toBeLessThan(fullImportTime * PROMPT_SHARE);
    await expect.poll(async () => inconsistencies(await readDatabase(page))).toEqual([]);
    expect(Object.keys((await readDatabase(page)).recordings)).toHaveLength(state === 'done' ? 1 : 0);
  });
}

test('a cancelled import completes when it is repeated', async () => {
  const page = await openEmptyLibrary(session().browser);
  await page.getByTestId('pick-files').setInputFiles(zip);
  await cancelAt(page, 0.1);

  await importAndWait(page, zip);

  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  expect(inconsistencies(await readDatabase(page))).toEqual([]);
});

test('cancelling the search of a ZIP without a directory keeps and reports what was found', async () => {
  const cut = join(folder, 'cut.zip');
  await writeLongArchive(cut, { recordings: 4, megabytes: 30, isComplete: false });
  const page = await openEmptyLibrary(session().browser);
  await page.reload();
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '0');

  await page.getByTestId('pick-files').setInputFiles(cut);
  await page.getByTestId('recording').first().waitFor();
  const { ms } = await cancelAt(page, 0);
  test.info().annotations.push({ type: 'ms', description: ms.toFixed(0) });

  expect(ms).toBeLessThan(fullImportTime * PROMPT_SHARE);
  await waitForImport(page, 'done');
  const found = Number(await page.getByTestId('import-status').getAttribute('data-new'));
  expect(found).toBeGreaterThan(0);
  expect(found).toBeLessThan(4);
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', String(found));
  await expect.poll(async () => inconsistencies(await readDatabase(page))).toEqual([]);
  expect((await readDatabase(page)).imports).toBeGreaterThan(0);
});
