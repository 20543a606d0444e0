import { expect, test } from '@playwright/test';
import { mkdtemp, readdir, rm, truncate } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchFirefox, type FirefoxDriver, type FirefoxPage } from '../harness/firefox.ts';
import { startStandIn, type StandIn } from '../harness/x/index.ts';
import { importInFirefox } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';

const STATUS = `document.querySelector('[data-testid="import-status"]')`;
const ROWS = `document.querySelectorAll('[data-testid="recording"]')`;
const LOST = `document.querySelectorAll('[data-testid="recording"][data-state="lost"]')`;
const EMPTIED = `document.querySelector('[data-testid="emptied"]')`;

let folder: string;
let profileDir: string;
let zip: string;
let x: StandIn;
let firefox: FirefoxDriver;

test.describe.configure({ mode: 'serial' });

const launch = (): Promise<FirefoxDriver> =>
  launchFirefox({ extensionDir: '.output/firefox-mv3', standIn: x, downloadsDir: folder, profileDir });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-lost-'));
  profileDir = await mkdtemp(join(folder, 'profile-'));
  zip = join(folder, 'archive.zip');
  await writeLongArchive(zip, { recordings: 2, megabytes: 6 });
  x = await startStandIn();
  firefox = await launch();
});

test.afterAll(async () => {
  await firefox.close();
  await x.close();
  await rm(folder, { recursive: true, maxRetries: 3 });
});

/** The files of the extension's databases, and of the Blobs in them. Its `storage.local` is in one of a user context. */
async function storedFiles(): Promise<string[]> {
  const entries = await readdir(join(profileDir, 'storage/default'), {
    recursive: true,
    withFileTypes: true,
  });
  return entries
    .filter((entry) => entry.isFile() && /moz-extension[^^]*[\\/]idb/.test(entry.parentPath))
    .map((entry) => join(entry.parentPath, entry.name));
}

/** Ends Firefox, does this to the files, and starts it again. */
async function whileClosed(change: () => Promise<void>): Promise<FirefoxPage> {
  await firefox.close();
  await change();
  firefox = await launch();
  return firefox.open('library.html');
}

for (const [what, lose] of [
  ['removed', (path: string) => rm(path)],
  ['cut short', (path: string) => truncate(path, 100)],
] as const) {
  test(`in Firefox, audio whose files were ${what} is not taken for stored, and is imported again`, async () => {
    const first = await firefox.open('library.html');
    await importInFirefox(first, [zip]);
    const page = await whileClosed(async () => {
      const files = (await storedFiles()).filter((path) => /\.files[\\/]\d+$/.test(path));
      expect(files.length).toBeGreaterThan(0);
      for (const path of files) await lose(path);
    });
    await page.waitFor(`${ROWS}.length === 2`);

    await page.click({ css: '[data-testid="recording"] button' });

    await page.waitFor(`${LOST}.length === 1`);
    await importInFirefox(page, [zip]);
    expect(await page.evaluate(`({ ...${STATUS}.dataset })`)).toMatchObject({
      state: 'done',
      replaced: '2',
      kept: '0',
    });
    await page.waitFor(`${ROWS}.length === 2 && ${LOST}.length === 0`);
    expect(await firefox.errors()).toEqual([]);
  });
}

test('in Firefox, a library whose database is gone is said to be lost, not taken for a new one', async () => {
  const page = await whileClosed(async () => {
    for (const path of await storedFiles()) await rm(path);
  });

  await page.waitFor(`${EMPTIED}?.dataset.count === '2'`);
  expect(await page.evaluate(`${EMPTIED}.textContent`)).toContain('this browser has lost them');
});
