import { expect, test } from '@playwright/test';
import { readdir, rm, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import { waitForImport } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';
import { inconsistencies, readDatabase } from './read-database.ts';
import { useRestartableChromium } from './restartable-chromium.ts';

const chromium = useRestartableChromium();
let zip: string;

test.beforeAll(async () => {
  zip = join(chromium().folder, 'archive.zip');
  await writeLongArchive(zip, { recordings: 2, megabytes: 6 });
});

/** The files in which Chromium keeps the library's Blobs. */
async function blobFiles(): Promise<string[]> {
  const entries = await readdir(chromium().profileDir, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.parentPath.includes('.indexeddb.blob'))
    .map((entry) => join(entry.parentPath, entry.name));
}

for (const [what, lose] of [
  ['removed', (path: string) => rm(path)],
  ['cut short', (path: string) => truncate(path, 100)],
] as const) {
  test(`audio whose files were ${what} is not taken for stored, and is imported again`, async () => {
    const first = await chromium().browser.open('library.html');
    await first.getByTestId('pick-files').setInputFiles(zip);
    await waitForImport(first, 'done');
    await chromium().browser.close();
    const files = await blobFiles();
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) await lose(path);

    await chromium().launch();
    const page = await chromium().browser.open('library.html');
    await page.getByTestId('pick-files').setInputFiles(zip);
    await waitForImport(page, 'done');

    const status = page.getByTestId('import-status');
    await expect(status).toHaveAttribute('data-replaced', '2');
    await expect(status).toHaveAttribute('data-kept', '0');
    expect(inconsistencies(await readDatabase(page))).toEqual([]);
    await page.close();
  });
}
