import { expect, test, type Page } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { closeSync, openSync, readFileSync, writeSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTranslate } from '#utils/i18n/index.ts';
import { launchChromium } from '../harness/chromium.ts';
import { startStandIn } from '../harness/x/index.ts';
import { importEnds, importStatus, openEmptyLibrary, welcomeIsShown } from '../e2e/library-page.ts';
import { writeLongArchive, type LongArchive } from '../e2e/long-archive.ts';
import { halves, readStores } from '../e2e/read-stores.ts';

/** Room for the browser's own things and for the recordings, not for many times as much. */
const DISK_MB = 320;
const RECORDINGS = 6;

const t = createTranslate('en', { en: [readFileSync('locales/en/errors.ftl', 'utf8')], es: [] });

let folder: string;
let disk: string;
let zip: string;
let archive: LongArchive;
let page: Page;
/** What gives back what was taken, as far as it came to that. */
const undoing: (() => unknown)[] = [];

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-full-'));
  undoing.push(() => rm(folder, { recursive: true }));
  disk = await mkdtemp(join(tmpdir(), 'afterspace-disk-'));
  undoing.push(() => rm(disk, { recursive: true }));
  // Needs root, and in a container the right to mount: there is no other honest way to a small disk.
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'afterspace', disk]);
  undoing.push(() => execFileSync('umount', [disk]));
  zip = join(folder, 'long.zip');
  archive = await writeLongArchive(zip, { recordings: RECORDINGS, megabytes: 20 });
  const x = await startStandIn();
  undoing.push(() => x.close());
  const browser = await launchChromium({
    extensionDir: '.output/chrome-mv3',
    standIn: x,
    downloadsDir: folder,
    profileDir: join(disk, 'profile'),
  });
  undoing.push(() => browser.close());
  await welcomeIsShown(browser);
  page = await openEmptyLibrary(browser);
});

test.afterAll(async () => {
  for (const undo of undoing.toReversed()) await undo();
});

test('a disk that has become full in the middle ends the import, and what is done stays whole', async () => {
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
  await importEnds(page, 'done');

  const { recordings } = await readStores(page);
  const done = Object.keys(recordings);
  expect(done.length).toBeGreaterThan(0);
  expect(done).toEqual(archive.spaces.slice(0, done.length));
  expect(done.length).toBeLessThan(RECORDINGS);
  expect(await importStatus(page)).toMatchObject({ new: String(done.length) });
  await expect(page.getByTestId('import-status')).toContainText(t('error-quota-title'));
});

test('on a disk that is full from the start, nothing is imported, and it is said why', async () => {
  await page.reload();

  await page.getByTestId('pick-files').setInputFiles(zip);
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-code', 'quota', { timeout: 30_000 });

  await expect(page.getByTestId('import-status')).toContainText(t('error-quota-help'));
});

test('with room again, the same import completes it, and nothing half was left', async () => {
  const before = Object.keys((await readStores(page)).recordings).length;
  await rm(join(disk, 'filler'));

  await page.getByTestId('pick-files').setInputFiles(zip);
  await importEnds(page, 'done');

  const status = { new: String(RECORDINGS - before), kept: String(before), missing: '0' };
  expect(await importStatus(page)).toMatchObject(status);
  const stores = await readStores(page);
  expect(Object.keys(stores.recordings)).toEqual(archive.spaces);
  expect(halves(stores)).toEqual([]);
});

/** Writes until there is no room. */
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
