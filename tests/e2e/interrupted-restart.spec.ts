import { expect, test } from '@playwright/test';
import { join, resolve } from 'node:path';
import { importAndWait, importStatus, openEmptyLibrary } from './library-page.ts';
import { kill, progressReaches } from './kill-and-recover.ts';
import { writeLongArchive, type LongArchive } from './long-archive.ts';
import { inconsistencies, readDatabase } from './read-database.ts';
import { useRestartableChromium } from './restartable-chromium.ts';

const DATA_PAGE = 'https://x.com/settings/your_twitter_data/data';
const chromium = useRestartableChromium({ flow: 'verified' });
let zip: string;
let archive: LongArchive;

test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  zip = join(chromium().folder, 'long.zip');
  archive = await writeLongArchive(zip, { recordings: 4, megabytes: 30 });
});

/** Chromium unloads an extension whose process has been killed, and asks the person whether to load it again. */
async function loadExtension(): Promise<void> {
  const session = await chromium().browser.context.browser()?.newBrowserCDPSession();
  await session?.send('Extensions.loadUnpacked', { path: resolve('.output/chrome-mv3') });
}

test('after the process of all pages has been killed in mid-import, the next page says which file to choose', async () => {
  const page = await openEmptyLibrary(chromium().browser);
  const reached = progressReaches(page, 0.1);
  await page.getByTestId('pick-files').setInputFiles(zip);
  await reached;
  const engine = await chromium().browser.attachTo('offscreen.html');
  const crashed = page.waitForEvent('crash');
  // Its answer ends with it.
  void engine.send('Page.crash').catch(() => undefined);
  await crashed;
  await loadExtension();

  const later = await chromium().browser.open('library.html');

  await expect(later.getByTestId('import-status')).toHaveAttribute('data-code', 'interrupted');
  await expect(later.getByTestId('import-status')).toContainText(/Choose .*long\.zip.* again\./);
  await later.close();
});

test('after the browser has been killed in mid-import, its next start says so, and the import can be repeated', async () => {
  const page = await openEmptyLibrary(chromium().browser);
  const reached = progressReaches(page, 0.3);
  await page.getByTestId('pick-files').setInputFiles(zip);
  await reached;
  await kill(chromium().browser);

  await chromium().launch();
  const library = await chromium().browser.open('library.html#/imports');

  const status = library.getByTestId('import-status');
  await expect(status).toHaveAttribute('data-code', 'interrupted');
  await expect(status).toContainText(/Choose .*long\.zip.* again\./);
  await expect(library.getByTestId('report').first()).toContainText('The import was interrupted');
  await importAndWait(library, zip);
  expect(await importStatus(library)).toMatchObject({ state: 'done' });
  expect(Object.keys((await readDatabase(library)).recordings)).toEqual(archive.spaces);
});

test('after an update in mid-import of a download, the import goes on by itself', async () => {
  const { browser, x } = chromium();
  await openEmptyLibrary(browser);
  await browser.configure({ fileAccess: true });
  const settings = await browser.open('library.html#/settings/archive');
  await settings.getByTestId('auto-import').getByRole('button', { name: 'Allow it' }).click();
  await expect(settings.getByTestId('auto-import')).toHaveAttribute('data-state', 'on');
  await x.offer(zip);
  x.finish();
  const reached = progressReaches(settings, 0.3);
  const page = await browser.context.newPage();
  await page.goto(DATA_PAGE);
  await page.locator('a[href^="https://ton."]').click();
  await reached;
  // It restarts the extension, as an update does, and closes its pages.
  const restarted = browser.context.waitForEvent('serviceworker');
  const worker = await browser.worker();
  void worker.evaluate('chrome.runtime.reload()').catch(() => undefined);
  await restarted;

  const later = await browser.open('library.html#/imports');

  await expect(later.getByTestId('import-status')).toHaveAttribute('data-state', 'done');
  expect(Object.keys((await readDatabase(later)).recordings)).toEqual(archive.spaces);
  expect(inconsistencies(await readDatabase(later))).toEqual([]);
  const reports = later.getByTestId('report');
  await expect(reports.filter({ hasText: 'The import was interrupted' })).toHaveCount(1);
});
