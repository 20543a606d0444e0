import { expect, test, type Locator, type Page } from '@playwright/test';
import { rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { blobFiles, runDailyCheck } from './blob-files.ts';
import { clearLibrary, waitForImport } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';
import { inconsistencies, readDatabase } from './read-database.ts';
import { useRestartableChromium } from './restartable-chromium.ts';

const chromium = useRestartableChromium();
let zip: string;

test.beforeAll(async () => {
  zip = join(chromium().folder, 'archive.zip');
  await writeLongArchive(zip, { recordings: 2, megabytes: 6 });
});

/** Imports the archive, and does this to every file that holds audio while the browser is closed. */
async function loseFiles(lose: (path: string) => Promise<unknown>): Promise<Page> {
  const first = await chromium().browser.open('library.html');
  await first.getByTestId('pick-files').setInputFiles(zip);
  await waitForImport(first, 'done');
  await chromium().browser.close();
  const files = await blobFiles(chromium().profileDir);
  expect(files.length).toBeGreaterThan(0);
  for (const path of files) await lose(path);
  await chromium().launch();
  return chromium().browser.open('library.html');
}

async function importAgain(page: Page): Promise<void> {
  await page.getByTestId('pick-files').setInputFiles(zip);
  await waitForImport(page, 'done');
}

const lostRows = (page: Page): Locator => page.locator('[data-testid="recording"][data-state="lost"]');

for (const [what, lose, tag] of [
  ['removed', (path: string) => rm(path), []],
  ['cut short', (path: string) => truncate(path, 100), ['@more']],
] as const) {
  test(
    `audio whose files were ${what} is not taken for stored, and is imported again`,
    { tag: [...tag] },
    async () => {
      const page = await loseFiles(lose);

      await importAgain(page);

      const status = page.getByTestId('import-status');
      await expect(status).toHaveAttribute('data-replaced', '2');
      await expect(status).toHaveAttribute('data-kept', '0');
      await expect(page.getByTestId('keep-zips')).toBeVisible();
      await expect(lostRows(page)).toHaveCount(0);
      expect(inconsistencies(await readDatabase(page))).toEqual([]);
      await page.close();
    },
  );

  test(
    `playing audio whose files were ${what} says that it is lost, and what to do`,
    { tag: [...tag] },
    async () => {
      const page = await loseFiles(lose);

      await page.getByTestId('recording').first().getByRole('button').click();

      await expect(page.getByText('This browser has lost the audio of this recording').first()).toBeVisible({
        timeout: 20_000,
      });
      await expect(lostRows(page)).toHaveCount(1);
      await lostRows(page).getByRole('link').click();
      await expect(page.locator('.recording-view[data-state="lost"]')).toContainText('Import the ZIP again');
      await page.goBack();
      await importAgain(page);
      await expect(lostRows(page)).toHaveCount(0);
      await page.close();
    },
  );
}

test('the daily check finds what is lost, and says so in the list', async () => {
  const page = await loseFiles((path) => rm(path));
  await expect(page.getByTestId('recording')).toHaveCount(2);
  await expect(lostRows(page)).toHaveCount(0);

  await runDailyCheck(chromium().browser);

  await expect(lostRows(page)).toHaveCount(2);
  await importAgain(page);
  await expect(lostRows(page)).toHaveCount(0);
  await page.close();
});

test('a row that the browser cannot read costs only its own recording', async () => {
  // The index of a long recording is too large for the database's own files: it is kept in a file like audio.
  const long = join(chromium().folder, 'long.zip');
  const [space] = (await writeLongArchive(long, { recordings: 1, megabytes: 40 })).spaces;
  const page = await chromium().browser.open('library.html');
  await clearLibrary(page);
  await page.getByTestId('pick-files').setInputFiles(long);
  await waitForImport(page, 'done');
  await chromium().browser.close();
  for (const path of await blobFiles(chromium().profileDir)) await rm(path);

  await chromium().launch();
  const again = await chromium().browser.open('library.html');
  await expect(again.getByTestId('recording')).toHaveCount(1);
  await again.getByTestId('pick-files').setInputFiles(long);
  await waitForImport(again, 'done');

  await expect(again.locator(`[data-testid="recording"][data-space="${space}"]`)).toHaveAttribute(
    'data-state',
    'complete',
  );
  await expect(again.getByTestId('import-status')).toHaveAttribute('data-replaced', '1');
  expect(inconsistencies(await readDatabase(again))).toEqual([]);
});
