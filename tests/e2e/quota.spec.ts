import { expect, test, type Page } from '@playwright/test';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { bringIn, importEnds, importStatus, openEmptyLibrary, welcomeIsShown } from './library-page.ts';
import { writeLongArchive, type LongArchive } from './long-archive.ts';
import { halves, readStores } from './read-stores.ts';

const RECORDINGS = 4;
/** Bytes that the library writes beside each recording's sound: what X says about it. */
const WORDY = 3e6;
/** The extension as it would be without `unlimitedStorage`: with it a browser does not take a test's quota. */
const limited = join(tmpdir(), `afterspace-limited-${process.pid}`);
let folder: string;
let zip: string;
let archive: LongArchive;

test.beforeAll(async () => {
  await cp('.output/chrome-mv3', limited, { recursive: true });
  const path = join(limited, 'manifest.json');
  await writeFile(path, (await readFile(path, 'utf8')).replace('"unlimitedStorage",', ''));
  folder = await mkdtemp(join(tmpdir(), 'afterspace-quota-'));
  zip = join(folder, 'long.zip');
  archive = await writeLongArchive(zip, {
    recordings: RECORDINGS,
    megabytes: 6,
    wordyMegabytes: WORDY / 1e6,
  });
});

test.afterAll(async () => {
  await rm(limited, { recursive: true });
  await rm(folder, { recursive: true });
});

// By default Chromium tells whoever has a quota that there are 10 GiB, however little there is.
const session = useChromium({ extensionDir: limited, withoutFeatures: ['StaticStorageQuota'] });

test.beforeAll(() => welcomeIsShown(session().browser));

async function leaveRoomFor(page: Page, bytes: number): Promise<void> {
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const devtools = await session().browser.context.newCDPSession(page);
  const origin = session().browser.url('').replace(/\/$/, '');
  await devtools.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: usage + bytes });
}

test('a disk that is too full is told before anything is written', async () => {
  const page = await openEmptyLibrary(session().browser);
  await leaveRoomFor(page, archive.bytes);

  await page.getByTestId('pick-files').setInputFiles(zip);
  await importEnds(page, 'failed');

  expect(await importStatus(page)).toMatchObject({ code: 'quota' });
  await expect(page.getByTestId('import-status')).toContainText(
    /needs .?24.1 MB.?, but only .?6 MB.? is free/,
  );
  expect(await readStores(page)).toMatchObject({ recordings: {}, bytes: {}, unfinished: [] });
});

test('a disk that is full in the middle leaves what was done, and nothing half', async () => {
  const page = await openEmptyLibrary(session().browser);
  // Room for all the sound, but not for what the library writes beside it.
  await leaveRoomFor(page, archive.bytes * RECORDINGS + WORDY / 2);

  await page.getByTestId('pick-files').setInputFiles(zip);
  await importEnds(page, 'done');

  const stores = await readStores(page);
  const done = Object.keys(stores.recordings);
  expect(done.length).toBeGreaterThan(0);
  expect(archive.spaces).toEqual(expect.arrayContaining(done));
  expect(done.length).toBeLessThan(RECORDINGS);
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-new', String(done.length));
  await expect.poll(async () => halves(await readStores(page))).toEqual([]);
});

test('and with room again the same import completes it', async () => {
  const page = await openEmptyLibrary(session().browser);
  await leaveRoomFor(page, archive.bytes * RECORDINGS + WORDY / 2);
  await bringIn(page, zip);
  const kept = Object.keys((await readStores(page)).recordings).length;
  await leaveRoomFor(page, 1e9);

  await bringIn(page, zip);

  const added = String(RECORDINGS - kept);
  expect(await importStatus(page)).toMatchObject({ state: 'done', kept: String(kept), new: added });

  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', String(RECORDINGS));
  expect(halves(await readStores(page))).toEqual([]);
});
