import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTranslate } from '#utils/i18n/index.ts';
import { launchChromium } from '../harness/chromium.ts';
import { waitForWelcome } from '../harness/session.ts';
import { startStandIn } from '../harness/x/index.ts';
import { waitForImport, importStatus, openEmptyLibrary } from '../e2e/library-page.ts';
import { writeLongArchive, type LongArchive } from '../e2e/long-archive.ts';
import { inconsistencies, readDatabase } from '../e2e/read-database.ts';

/** Enough for the browser's own files and the recordings, but not for much more. */
const DISK_MB = 320;
const RECORDINGS = 6;

const t = createTranslate('en', { en: [readFileSync('locales/en/errors.ftl', 'utf8')], es: [] });

let folder: string;
let disk: string;
let zip: string;
let archive: LongArchive;
let page: Page;
/** Undoes the steps of the setup that were completed. */
const cleanups: (() => unknown)[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-full-'));
  cleanups.push(() => rm(folder, { recursive: true }));
  disk = await mkdtemp(join(tmpdir(), 'afterspace-disk-'));
  cleanups.push(() => rm(disk, { recursive: true }));
  // Needs root, and in a container the right to mount. Nothing else makes a really small disk.
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'afterspace', disk]);
  cleanups.push(() => execFileSync('umount', [disk]));
  zip = join(folder, 'long.zip');
  archive = await writeLongArchive(zip, { recordings: RECORDINGS, megabytes: 20 });
  const x = await startStandIn();
  cleanups.push(() => x.close());
  const browser = await launchChromium({
    extensionDir: '.output/chrome-mv3',
    standIn: x,
    downloadsDir: folder,
    profileDir: join(disk, 'profile'),
  });
  cleanups.push(() => browser.close());
  await waitForWelcome(browser);
  page = await openEmptyLibrary(browser);
});

test.afterAll(async () => {
  for (const undo of cleanups.toReversed()) await undo();
});

test('a disk that fills up ends the import, and the finished recordings stay complete', async () => {
  const reached = page.evaluate(
    () =>
      new Promise<void>((resolve) => {
        const channel = new BroadcastChannel('afterspace-engine');
        channel.addEventListener('message', ({ data }) => {
          if (data.import?.progress >= 0.3) resolve();
        });
      }),
  );
  await page.getByTestId('pick-files').setInputFiles(zip);
  await reached;
  fill(join(disk, 'filler'));
  await waitForImport(page, 'done');

  const { recordings } = await readDatabase(page);
  const done = Object.keys(recordings);
  expect(done.length).toBeGreaterThan(0);
  expect(done).toEqual(archive.spaces.slice(0, done.length));
  expect(done.length).toBeLessThan(RECORDINGS);
  expect(await importStatus(page)).toMatchObject({ new: String(done.length) });
  await expect(page.getByTestId('import-status')).toContainText(t('error-quota-title'));
});

test('on a full disk nothing is imported, and the page says why', async () => {
  await page.reload();

  await page.getByTestId('pick-files').setInputFiles(zip);
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-code', 'quota', { timeout: 30_000 });

  await expect(page.getByTestId('import-status')).toContainText(t('error-quota-help'));
});

test('the same import completes once there is free space again, and nothing incomplete is left', async () => {
  const before = Object.keys((await readDatabase(page)).recordings).length;
  await rm(join(disk, 'filler'));

  await page.getByTestId('pick-files').setInputFiles(zip);
  await waitForImport(page, 'done');

  const status = { new: String(RECORDINGS - before), kept: String(before), missing: '0' };
  expect(await importStatus(page)).toMatchObject(status);
  const stores = await readDatabase(page);
  expect(Object.keys(stores.recordings)).toEqual(archive.spaces);
  expect(inconsistencies(stores)).toEqual([]);
});

/** Writes until the disk is full. */
function fill(path: string): void {
  const file = openSync(path, 'w');
  for (let size = 1 << 20; size >= 512;) {
    try {
      writeSync(file, new Uint8Array(size));
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOSPC')) throw error;
      size >>= 1;
    }
  }
  closeSync(file);
}
