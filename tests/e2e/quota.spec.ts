import { expect, test, type Page } from '@playwright/test';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { importAndWait, waitForImport, importStatus, openEmptyLibrary } from './library-page.ts';
import { writeLongArchive, type LongArchive } from './long-archive.ts';
import { inconsistencies, readDatabase } from './read-database.ts';

const RECORDINGS = 4;
/** Bytes of X's metadata that the library stores beside the audio of each recording. */
const METADATA_BYTES = 3e6;
/** A copy of the extension without `unlimitedStorage`, with which the browser would ignore a test's quota. */
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
    metadataMegabytes: METADATA_BYTES / 1e6,
  });
});

test.afterAll(async () => {
  await rm(limited, { recursive: true });
  await rm(folder, { recursive: true });
});

// By default Chromium reports a quota of 10 GiB, however little space there is.
const session = useChromium({ extensionDir: limited, withoutFeatures: ['StaticStorageQuota'] });

const origin = (): string => session().browser.url('').replace(/\/$/, '');

async function leaveFreeSpace(page: Page, bytes: number): Promise<void> {
  const usage = await page.evaluate(async () => (await navigator.storage.estimate()).usage ?? 0);
  const devtools = await session().browser.context.newCDPSession(page);
  await devtools.send('Storage.overrideQuotaForOrigin', { origin: origin(), quotaSize: usage + bytes });
}

/** A page of an empty library with so much free space. */
async function openWithFreeSpace(bytes: number): Promise<Page> {
  const page = await openEmptyLibrary(session().browser);
  const devtools = await session().browser.context.newCDPSession(page);
  const clear = () =>
    devtools.send('Storage.clearDataForOrigin', { origin: origin(), storageTypes: 'indexeddb' });
  await clear();
  await leaveFreeSpace(page, bytes);
  // Chromium goes on for half a minute by the free space that it saw at the last write, until the database is closed.
  await clear();
  await page.reload();
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '0');
  return page;
}

test('too little disk space is reported before anything is written', async () => {
  const page = await openWithFreeSpace(archive.bytes);

  await page.getByTestId('pick-files').setInputFiles(zip);
  await waitForImport(page, 'failed');

  expect(await importStatus(page)).toMatchObject({ code: 'quota' });
  await expect(page.getByTestId('import-status')).toContainText(
    /needs .?24.1 MB.?, but only .?6 MB.? is free/,
  );
  expect(await readDatabase(page)).toMatchObject({ recordings: {}, bytes: {}, uncommitted: [] });
});

test('a disk that fills up during an import keeps the finished recordings and nothing incomplete', async () => {
  // Enough for all the audio, but not for the metadata.
  const page = await openWithFreeSpace(archive.bytes * RECORDINGS + METADATA_BYTES / 2);

  await page.getByTestId('pick-files').setInputFiles(zip);
  await waitForImport(page, 'done');

  const stores = await readDatabase(page);
  const done = Object.keys(stores.recordings);
  expect(done.length).toBeGreaterThan(0);
  expect(archive.spaces).toEqual(expect.arrayContaining(done));
  expect(done.length).toBeLessThan(RECORDINGS);
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-new', String(done.length));
  await expect.poll(async () => inconsistencies(await readDatabase(page))).toEqual([]);
});

test('the same import completes once there is free space again', async () => {
  const page = await openWithFreeSpace(archive.bytes * RECORDINGS + METADATA_BYTES / 2);
  await importAndWait(page, zip);
  const kept = Object.keys((await readDatabase(page)).recordings).length;
  expect(kept).toBeLessThan(RECORDINGS);
  await leaveFreeSpace(page, 1e9);

  await importAndWait(page, zip);

  const added = String(RECORDINGS - kept);
  expect(await importStatus(page)).toMatchObject({ state: 'done', kept: String(kept), new: added });

  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', String(RECORDINGS));
  expect(inconsistencies(await readDatabase(page))).toEqual([]);
});
