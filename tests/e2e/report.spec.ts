import { expect, test, type Page } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { SAMPLE_ACCOUNT, sampleArchiveName, sampleEntries, sampleSpaces } from '../fixtures/archive/index.ts';
import { writeZip } from '../fixtures/zip/write-zip.ts';
import { makeSample, type Sample } from '../harness/journey/sample.ts';
import { useChromium } from '../harness/session.ts';
import { violationsInBothThemes } from './axe.ts';
import { clearLibrary, waitForImport, importStatus, rows } from './library-page.ts';

const session = useChromium();
let folder: string;
let sample: Sample;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-report-'));
  sample = await makeSample(folder);
});

test.afterAll(() => rm(folder, { recursive: true }));

async function importFiles(page: Page, ...files: string[]): Promise<void> {
  await page.getByTestId('pick-files').setInputFiles(files);
  await waitForImport(page, 'done');
}

/** Opens a library with the sample's two recordings and the report of their import. */
async function openFilled(): Promise<Page> {
  const { browser } = session();
  const page = await browser.open('library.html');
  await clearLibrary(page);
  await page.reload();
  await importFiles(page, sample.zip);
  return page;
}

/** The size of all stored bytes, with those of deleted recordings. */
const storedBytes = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('afterspace');
      request.addEventListener('success', () => resolve(request.result));
    });
    const request = database.transaction('bytes').objectStore('bytes').getAll();
    await new Promise((resolve) => request.addEventListener('success', resolve));
    database.close();
    return request.result.reduce((sum: number, blob: Blob) => sum + blob.size, 0);
  });

test('after a complete import and a backup the ZIP may be deleted, and its report lists every Space', async () => {
  const { browser } = session();
  const page = await openFilled();

  const download = browser.downloads.next();
  await page.getByTestId('keep-zips').locator('summary').click();
  await page.getByTestId('keep-zips-backup').click();
  await page.getByTestId('backup-yes').click();
  await download;
  await page.getByTestId('backup-close').click();

  const card = page.getByTestId('deletable-zips');
  await expect(card).toContainText('You can delete the ZIP');
  await expect(card).toContainText(basename(sample.zip));
  await expect(card).toContainText('your messages');
  await page.getByRole('link', { name: 'See the full report' }).click();

  await expect(page).toHaveURL(/#\/imports$/);
  await expect(page.getByTestId('report')).toHaveCount(1);
  await expect(page.getByTestId('report')).toContainText(SAMPLE_ACCOUNT.handle);
  await expect(page.getByTestId('report')).toContainText(/2\W* new/);
  await expect(page.locator('[data-outcome="new"][data-state="complete"]')).toHaveCount(2);
  expect(await violationsInBothThemes(page)).toEqual([]);

  const later = await browser.open('library.html#/imports');
  await later
    .getByTestId('report')
    .getByRole('link', { name: /Open mic/ })
    .click();
  await expect(later.getByTestId('lane')).toHaveCount(3);
});

test('missing Spaces are reported with a reason, and then the ZIP must not be deleted', async () => {
  const page = await session().browser.open('library.html');
  await clearLibrary(page);
  const now = Date.now();
  const spaces = sampleSpaces(now - 60 * 24 * 3600 * 1000);
  const zip = join(folder, sampleArchiveName({ now, seed: 7 }));
  await writeFile(zip, writeZip({ entries: sampleEntries({ now, audio: [], spaces }) }));

  await importFiles(page, zip);

  await expect(page.getByTestId('deletable-zips')).toHaveCount(0);
  await page.getByRole('link', { name: 'See the full report' }).click();
  await expect(page.locator('[data-outcome="missing"]')).toHaveCount(2);
  await expect(page.locator('[data-outcome="missing"]').first()).toContainText('more than 30 days');
});

test('an archive without Spaces has a report too', async () => {
  const page = await session().browser.open('library.html');
  await clearLibrary(page);
  const now = Date.now();
  const path = join(folder, sampleArchiveName({ now, seed: 8 }));
  await writeFile(path, writeZip({ entries: sampleEntries({ now, audio: [], leavesOutSpaces: true }) }));

  await page.getByTestId('pick-files').setInputFiles(path);
  await waitForImport(page, 'failed');
  await page.goto(session().browser.url('library.html#/imports'));

  await expect(page.getByTestId('report')).toContainText(basename(path));
  await expect(page.getByTestId('report')).toContainText('X left Spaces out of this archive');
});

test('a recording is deleted after a question that names it, and the deletion can be undone', async () => {
  const { browser } = session();
  const page = await openFilled();
  const space = sample.truth[0]?.space ?? '';
  await page.goto(browser.url(`library.html#/recordings/${space}`));
  await page.getByTestId('play').click();
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'playing');

  await page.getByTestId('delete').focus();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toContainText('Open mic');
  await expect(page.getByRole('dialog')).toContainText('kB');
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByTestId('delete')).toBeFocused();
  await page.getByTestId('delete').click();
  await page.getByTestId('question-yes').click();

  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '1');
  await expect(page.getByTestId('player')).toHaveAttribute('data-state', 'paused');
  await expect(page.getByTestId('deletable-zips')).toHaveCount(0);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.keyboard.press('Control+z');
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  await expect.poll(() => rows(page)).toMatchObject([{ space, state: 'complete' }, {}]);
});

test('a deleted recording can be restored after the page was closed, or deleted permanently', async () => {
  const { browser } = session();
  const page = await openFilled();
  const [first, second] = sample.truth;
  const all = await storedBytes(page);
  for (const [i, { space }] of sample.truth.entries()) {
    await page.goto(browser.url(`library.html#/recordings/${space}`));
    await page.getByTestId('delete').click();
    await page.getByTestId('question-yes').click();
    await expect(page.getByTestId('recently-deleted')).toHaveAttribute('data-count', String(i + 1));
  }
  await page.close();

  const later = await browser.open('library.html');
  await expect(later.getByTestId('recently-deleted')).toHaveAttribute('data-count', '2');
  expect(await storedBytes(later)).toBe(all);
  await later.getByTestId('recently-deleted').locator('summary').click();
  expect(await violationsInBothThemes(later)).toEqual([]);
  await later.getByRole('button', { name: /^Restore .*Open mic/ }).click();
  await expect(later.getByTestId('recordings')).toHaveAttribute('data-count', '1');
  await later.getByRole('button', { name: 'Delete permanently' }).click();
  await later.getByTestId('question-yes').click();

  await expect(later.getByTestId('recently-deleted')).toHaveCount(0);
  await expect.poll(() => storedBytes(later)).toBe(first?.bytes);

  await importFiles(later, sample.zip);
  expect(await importStatus(later)).toMatchObject({ new: '1', kept: '1' });
  await expect.poll(() => rows(later)).toMatchObject([{ space: first?.space }, { space: second?.space }]);
});

test('recordings of two accounts show their accounts', async () => {
  const page = await openFilled();
  const now = Date.now();
  const other = { userId: '99', handle: 'segunda_cuenta', name: 'Segunda', periscopeId: '1other' };
  const path = join(folder, sampleArchiveName({ now, seed: 9 }));
  const bytes = readFileSync(new URL('../fixtures/audio/ana.aac', import.meta.url));
  const sound = [{ space: '1other', part: 0, bytes }];
  await writeFile(
    path,
    writeZip({ entries: sampleEntries({ now, audio: sound, spaces: [], account: other }) }),
  );
  await expect(page.getByTestId('recording').first()).not.toContainText('@');

  await importFiles(page, path);

  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '3');
  await expect(page.locator('[data-space="1other"]')).toContainText('@segunda_cuenta');
  await expect(page.getByTestId('recording').first()).toContainText(`@${SAMPLE_ACCOUNT.handle}`);
});

test('the reports and the question fit 360 px', async () => {
  const { browser } = session();
  await (await openFilled()).close();
  for (const hash of ['#/', '#/imports', `#/recordings/${sample.truth[0]?.space}`]) {
    const page = await browser.open(`library.html${hash}`);
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    if (hash.includes('recordings/')) await page.getByTestId('delete').click();

    const overflow = await page.evaluate(
      () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
    );

    expect(overflow).toBe(0);
    await page.close();
  }
});
