import { expect, test } from '@playwright/test';
import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import { waitForWelcome } from '../harness/session.ts';
import { startStandIn, type StandIn } from '../harness/x/index.ts';
import { waitForImport } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';
import { inconsistencies, readDatabase } from './read-database.ts';

let folder: string;
let zip: string;

let x: StandIn;
let browser: ChromiumDriver;

const launch = (): Promise<ChromiumDriver> =>
  launchChromium({
    extensionDir: '.output/chrome-mv3',
    standIn: x,
    downloadsDir: folder,
    profileDir: join(folder, 'profile'),
  });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-lost-'));
  zip = join(folder, 'archive.zip');
  await writeLongArchive(zip, { recordings: 2, megabytes: 6 });
  x = await startStandIn();
  browser = await launch();
  await waitForWelcome(browser);
});

test.afterAll(async () => {
  await browser.close();
  await x.close();
  await rm(folder, { recursive: true, maxRetries: 3 });
});

/** The files in which Chromium keeps the library's Blobs. */
async function blobFiles(): Promise<string[]> {
  const profile = join(folder, 'profile');
  const entries = await readdir(profile, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.parentPath.includes('.indexeddb.blob'))
    .map((entry) => join(entry.parentPath, entry.name));
}

for (const [what, lose] of [
  ['removed', (path: string) => rm(path)],
  ['cut short', (path: string) => truncate(path, 100)],
] as const) {
  test(`audio whose files were ${what} is not taken for stored, and is imported again`, async () => {
    const first = await browser.open('library.html');
    await first.getByTestId('pick-files').setInputFiles(zip);
    await waitForImport(first, 'done');
    await browser.close();
    const files = await blobFiles();
    expect(files.length).toBeGreaterThan(0);
    for (const path of files) await lose(path);

    browser = await launch();
    const page = await browser.open('library.html');
    await page.getByTestId('pick-files').setInputFiles(zip);
    await waitForImport(page, 'done');

    const status = page.getByTestId('import-status');
    await expect(status).toHaveAttribute('data-replaced', '2');
    await expect(status).toHaveAttribute('data-kept', '0');
    expect(inconsistencies(await readDatabase(page))).toEqual([]);
    await page.close();
  });
}
