import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import { startStandIn, type StandIn } from '../harness/x/index.ts';
import { openEmptyLibrary } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';
import { readDatabase } from './read-database.ts';
import { useSample } from './sample.ts';
import { withNotifications } from './with-notifications.ts';

const sample = useSample();

const DATA_PAGE = 'https://x.com/settings/your_twitter_data/data';
let x: StandIn;
let browser: ChromiumDriver;

// One person's downloads in order: a permission of one test holds in the next.
test.describe.configure({ mode: 'serial' });

test.beforeAll(async () => {
  x = await startStandIn({ flow: 'verified', zips: [sample().zip] });
  x.finish();
  browser = await launchChromium({
    extensionDir: await withNotifications(sample().folder),
    standIn: x,
    downloadsDir: join(sample().folder, 'downloads'),
  });
});

test.afterAll(async () => {
  await browser.close();
  await x.close();
});

const shown = async (): Promise<string[]> => {
  const worker = await browser.worker();
  return worker.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)');
};

async function download(): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(DATA_PAGE);
  const downloaded = browser.downloads.next();
  await page.locator('a[href^="https://ton."]').click();
  await downloaded;
}

test('without permission to read it, a finished archive is announced by name and size and not imported', async () => {
  await browser.configure({ fileAccess: false });

  await download();

  await expect.poll(shown).toContain('archive');
  const worker = await browser.worker();
  await worker.evaluate("chrome.notifications.onClicked.dispatch('archive')");
  const inFront = () =>
    worker.evaluate<string>('chrome.tabs.query({ active: true }).then(([tab]) => tab.url)');
  await expect.poll(inFront).toContain(browser.url('library.html'));
  const library = await browser.open('library.html');
  await expect(library.getByTestId('archive-offer')).toBeVisible();
  await expect(library.getByTestId('recordings')).toHaveAttribute('data-count', '0');
});

test('the settings explain the switch, and open again after it has restarted the extension', async () => {
  const library = await browser.open('library.html#/settings/archive');
  const settings = library.getByTestId('auto-import');
  await expect(settings).toHaveAttribute('data-state', 'needs-switch');
  await expect(settings).toContainText('The switch there restarts Afterspace');
  await expect(settings.getByText('A drawing of the browser')).toBeAttached();
  await expect(settings.getByRole('listitem')).toHaveCount(3);

  const switchPage = browser.context.waitForEvent('page');
  await settings.getByRole('button', { name: 'Open that page' }).click();
  expect((await switchPage).url()).toContain(`chrome://extensions/?id=${browser.extensionId}`);
  await browser.configure({ fileAccess: true });

  // The browser has closed the pages of the extension. The background reopens this one.
  await expect.poll(() => settingsPages().length).toBe(1);
  const [returned] = settingsPages();
  if (!returned) throw new Error('the settings page is closed');
  const again = returned.getByTestId('auto-import');
  await expect(again).toHaveAttribute('data-state', 'off');
  await again.getByRole('button', { name: 'Allow it' }).click();
  await expect(again).toHaveAttribute('data-state', 'on');
  await expect(again).toContainText('Finished downloads are imported automatically');
});

test('an earlier download is imported by one click', async () => {
  const library = await browser.open('library.html');

  await library.getByRole('button', { name: 'Import now' }).click();

  await expect(library.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  await expect(library.getByTestId('archive-offer')).toHaveCount(0);
});

test('a ZIP that is not an archive from X is not imported', async () => {
  const library = await browser.open('library.html');
  const downloaded = browser.downloads.next();
  await library.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['PK'], { type: 'application/zip' }));
    link.download = 'holiday.zip';
    link.click();
  });
  await downloaded;
  const before = await readDatabase(library);

  await library.evaluate("chrome.runtime.sendMessage({ id: 1, type: 'importOffers', timestamp: 0 })");

  expect(await readDatabase(library)).toEqual(before);
  await library.close();
});

test('an archive is imported while no page of Afterspace is open, and a notification says so', async () => {
  const library = await openEmptyLibrary(browser);
  for (const page of browser.context.pages().filter((each) => each.url().startsWith('chrome-extension:'))) {
    if (page !== library) await page.close();
  }
  const worker = await browser.worker();
  await worker.evaluate("chrome.notifications.clear('imported')");
  await library.close();

  await x.offer(sample().zip);
  x.finish();
  await download();

  await expect.poll(shown).toContain('imported');
  const later = await browser.open('library.html');
  await expect(later.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  await expect(later.getByTestId('recording').first()).toHaveAttribute(
    'data-seconds',
    sample().truth[0]?.seconds.toFixed(3) ?? '',
  );
});

test('the import of an archive in two parts waits for the second part, and imports both together', async () => {
  const second = join(sample().folder, 'second.zip');
  await writeLongArchive(second, { recordings: 1, megabytes: 6 });
  const library = await openEmptyLibrary(browser);
  await x.offer(sample().zip, second);
  x.finish();
  const page = await browser.context.newPage();
  await page.goto(DATA_PAGE);
  x.downloads.holdAfter = 3_000_000;
  const links = page.locator('a[href^="https://ton."]');
  await links.nth(1).click();
  await expect(links).toHaveCount(1);
  await expect(library.getByTestId('download')).toHaveAttribute('data-state', 'running');
  x.downloads.holdAfter = undefined;
  const downloaded = browser.downloads.next();
  await links.first().click();
  await downloaded;
  const card = library.getByTestId('download');
  await expect(card).toHaveCount(1);
  await expect(library.getByTestId('archive-offer')).toBeVisible();
  expect((await readDatabase(library)).recordings).toEqual({});

  x.downloads.release();

  await expect(library.getByTestId('recordings')).toHaveAttribute('data-count', '3');
  await expect(library.getByTestId('import-status')).toHaveAttribute('data-new', '3');
});

test('the automatic import is turned off by one click', async () => {
  const library = await browser.open('library.html#/settings/archive');
  const settings = library.getByTestId('auto-import');
  await settings.getByRole('button', { name: 'Stop allowing it' }).click();

  await expect(settings).toHaveAttribute('data-state', 'off');
  const worker = await browser.worker();
  const mayRead = () => worker.evaluate<boolean>("chrome.permissions.contains({ origins: ['file:///*'] })");
  expect(await mayRead()).toBe(false);
  expect(browser.errors).toEqual([]);
});

const settingsPages = () =>
  browser.context.pages().filter((each) => each.url().endsWith('library.html#/settings/archive'));
