import { expect, test, type Page } from '@playwright/test';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useChromium } from '../harness/session.ts';
import { importEnds, importStatus, openEmptyLibrary, welcomeIsShown } from './library-page.ts';
import { writeLongArchive, type LongArchive } from './long-archive.ts';
import { halves, readStores } from './read-stores.ts';

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
  archive = await writeLongArchive(zip, { recordings: 4, megabytes: 6 });
});

test.afterAll(async () => {
  await rm(limited, { recursive: true });
  await rm(folder, { recursive: true });
});

const session = useChromium({ extensionDir: limited });

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
  // Four recordings are wanted, where there is room for one.
  const said = /needs [\d.]+ MB, and there is room for [\d.]+ MB/;
  await expect(page.getByTestId('import-status')).toContainText(said);
  expect(await readStores(page)).toMatchObject({ recordings: {}, bytes: {}, unfinished: [] });
});

test('a disk that is full in the middle leaves what was done, and nothing half', async () => {
  const page = await openEmptyLibrary(session().browser);
  // Room for the sound, and none for what the library writes beside it.
  await leaveRoomFor(page, archive.bytes * 4 + 1000);

  await page.getByTestId('pick-files').setInputFiles(zip);
  await importEnds(page, 'done');

  const stores = await readStores(page);
  const done = Object.keys(stores.recordings);
  expect(done.length).toBeGreaterThan(0);
  expect(archive.spaces).toEqual(expect.arrayContaining(done));
  expect(done.length).toBeLessThan(4);
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-new', String(done.length));
  await expect.poll(async () => halves(await readStores(page))).toEqual([]);
});

test('and with room again the same import completes it', async () => {
  const page = await session().browser.open('library.html');
  await leaveRoomFor(page, 1e9);

  await page.getByTestId('pick-files').setInputFiles(zip);
  await importEnds(page, 'done');

  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '4');
  expect(halves(await readStores(page))).toEqual([]);
});
