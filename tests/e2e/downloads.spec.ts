import { expect, test, type Page } from '@playwright/test';
import { copyFile, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { browser } from '#utils/browser.ts';
import { useChromium } from '../harness/session.ts';
import { writeLongArchive } from './long-archive.ts';
import { useSample } from './sample.ts';
import { readList, resetExtension } from './stored-lists.ts';

/** In the contexts of the extension. */
declare const chrome: typeof browser;

const session = useChromium({ x: { flow: 'verified' } });
const sample = useSample();
const DATA_PAGE = 'https://x.com/settings/your_twitter_data/data';

test.beforeAll(async () => {
  await session().x.offer(sample().zip);
  session().x.finish();
});

test('a downloaded archive shows up in the badge and the popup, and one click opens the library', async () => {
  const { browser } = session();
  const worker = await browser.worker();
  const badge = () => worker.evaluate<string>('chrome.action.getBadgeText({})');
  expect(await badge()).toBe('');
  const page = await browser.context.newPage();
  await page.goto(DATA_PAGE);

  const downloaded = browser.downloads.next();
  await page.locator('a[href^="https://ton."]').click();
  const { name } = await downloaded;

  await expect.poll(badge).toBe('1');
  await page.bringToFront();
  const popup = await browser.openPopup();
  await popup.waitFor(
    `document.querySelector('[data-testid="archive-offer"]')?.textContent.includes('${name}')`,
  );
  await popup.click({ css: '[data-testid="archive-offer"] :is(a, button)' });
  // The tab from the installation already shows the library. It comes to the front, and no second one opens.
  const activeUrl = () =>
    worker.evaluate<string>('chrome.tabs.query({ active: true }).then(([tab]) => tab.url)');
  await expect.poll(activeUrl).toContain('library.html');
  const shown = browser.context.pages().filter((each) => each.url().startsWith(browser.url('library.html')));
  expect(shown).toHaveLength(1);
  const library = shown[0] ?? page;
  await expect(library.getByText(name)).toBeVisible();
  await expect(library.getByRole('button', { name: 'Choose the ZIP…' })).toBeFocused();

  await library.getByTestId('pick-files').setInputFiles(sample().zip);
  await expect(library.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  await expect.poll(badge).toBe('');
});

test('a ZIP from another site is ignored', async () => {
  const { browser } = session();
  const worker = await browser.worker();
  const offers = () => worker.evaluate<unknown>(readList('offers'));
  const before = await offers();
  const page = await browser.open('library.html');

  const downloaded = browser.downloads.next();
  await page.evaluate(() => {
    const link = document.createElement('a');
    link.href = URL.createObjectURL(new Blob(['PK'], { type: 'application/zip' }));
    link.download = 'holiday.zip';
    link.click();
  });
  await downloaded;

  expect(await offers()).toEqual(before);
});

const LARGE = { recordings: 2, megabytes: 6 };

/** Offers a larger archive on X. The first download breaks off after `cutAfter` bytes. */
async function offerLarge({ cutAfter }: { cutAfter?: number } = {}): Promise<void> {
  const { x } = session();
  const zip = join(sample().folder, 'large.zip');
  await writeLongArchive(zip, LARGE);
  await x.offer(zip);
  x.finish();
  Object.assign(x.downloads, { hasRanges: true, cutAfter, holdAfter: undefined });
}

/** `whenOpen` is awaited before the click: a person takes longer than a test. */
async function clickDownload(whenOpen = async () => {}): Promise<Page> {
  const page = await session().browser.context.newPage();
  await page.goto(DATA_PAGE);
  await whenOpen();
  await page.locator('a[href^="https://ton."]').first().click();
  return page;
}

async function reset(): Promise<void> {
  const worker = await session().browser.worker();
  await worker.evaluate(resetExtension('chrome'));
}

test('a download that breaks off says why, resumes, and is offered when it is complete', async () => {
  await reset();
  const { browser, x } = session();
  await offerLarge({ cutAfter: 5_000_000 });
  await clickDownload();
  const library = await browser.open('library.html');
  const card = library.getByTestId('download');
  await expect(card).toHaveAttribute('data-state', 'stopped');
  await expect(card).toContainText('The connection was lost.');
  await expect(card).toContainText(/5 MB.? of .?11\.1 MB/);

  x.downloads.cutAfter = undefined;
  await card.getByRole('button', { name: 'Resume the download' }).click();

  await expect(library.getByTestId('archive-offer')).toBeVisible();
  await expect(card).toHaveCount(0);
  const worker = await browser.worker();
  const path = await worker.evaluate(async () => (await chrome.downloads.search({}))[0]?.filename ?? '');
  await library.getByTestId('pick-files').setInputFiles(path);
  await expect(library.getByTestId('recording').first()).toBeVisible();
});

test('a running download shows its progress, and a cancelled one says so and can be dismissed', async () => {
  await reset();
  const { browser, x } = session();
  await offerLarge();
  x.downloads.holdAfter = 4_000_000;
  await clickDownload();
  const library = await browser.open('library.html');
  const card = library.getByTestId('download');
  await expect(card).toHaveAttribute('data-state', 'running');
  await expect(card.getByRole('progressbar')).toBeVisible();
  const popup = await browser.openPopup();
  await popup.waitFor(`document.querySelector('[data-testid="download"]')?.textContent.match(/of .?11\\.1/)`);
  await popup.close();

  const worker = await browser.worker();
  await worker.evaluate(async () => {
    const [running] = await chrome.downloads.search({ state: 'in_progress' });
    await chrome.downloads.cancel(running?.id ?? 0);
  });

  await expect(card).toHaveAttribute('data-state', 'stopped');
  await expect(card).toContainText('It was cancelled.');
  await expect(card.getByRole('button', { name: "Try X's link again" })).toBeVisible();
  await card.getByRole('button', { name: 'Dismiss' }).click();
  await expect(card).toHaveCount(0);
  x.downloads.release();
});

test('an archive in two parts says that one is missing, then offers both', async () => {
  await reset();
  const { browser, x } = session();
  x.downloads.holdAfter = undefined;
  const second = join(sample().folder, 'second.zip');
  await copyFile(sample().zip, second);
  await x.offer(sample().zip, second);
  x.finish();

  const first = browser.downloads.next();
  const page = await clickDownload();
  await first;
  const library = await browser.open('library.html');
  const offer = library.getByTestId('archive-offer');
  await expect(offer).toContainText(/into .?2.? files\. One is still missing here/);
  const next = browser.downloads.next();
  await page.locator('a[href^="https://ton."]').first().click();
  await next;

  await expect(offer).toContainText(/2.? files of your archive from X are here/);
  await expect(offer).not.toContainText('missing');
  await expect(offer.getByRole('listitem')).toHaveCount(2);
});

test('an archive under another name is recognised by its address, and a deleted file is reported', async () => {
  await reset();
  const { browser, x, downloadsDir } = session();
  await x.offer(sample().zip);
  x.set({ parts: x.account.parts.map((part) => ({ ...part, name: 'my data.zip' })) });
  const downloaded = browser.downloads.next();
  await clickDownload();
  const { path } = await downloaded;
  const library = await browser.open('library.html');
  const offer = library.getByTestId('archive-offer');
  await expect(offer).toContainText('my data');

  await rm(path);
  expect(resolve(path)).toContain(resolve(downloadsDir));
  await library.reload();

  // The browser checks for deleted files only now and then.
  await expect(offer).toContainText('No longer where it was downloaded');
  await offer.getByRole('button', { name: "Don't import" }).click();
  await expect(offer).toHaveCount(0);
});

test('the archive of an account that was renamed completes the request of that account', async () => {
  await reset();
  const { browser, x } = session();
  await x.offer(sample().zip);
  x.set({ handle: 'former_name' });
  const requests = async () => {
    const worker = await browser.worker();
    return worker.evaluate<unknown>(readList('requests'));
  };
  const downloaded = browser.downloads.next();
  await clickDownload(() => expect.poll(requests).toMatchObject([{ handle: 'former_name' }]));
  const { path } = await downloaded;
  const library = await browser.open('library.html');
  await expect(library.getByTestId('archive-offer')).toBeVisible();
  // The offer is stored first.
  await expect.poll(requests).toMatchObject([{ handle: 'former_name', downloadedAt: expect.any(Number) }]);

  await library.getByTestId('pick-files').setInputFiles(path);

  await expect(library.getByTestId('archive-offer')).toHaveCount(0);
  await expect.poll(requests).toMatchObject([{ handle: 'mirador_live', importedAt: expect.any(Number) }]);
  await expect(library.getByText('has been downloaded')).toHaveCount(0);
  x.set({ handle: 'afterhours' });
});

test('an archive that was downloaded before the installation is found', async () => {
  await reset();
  const { browser, x } = session();
  const devtools = await browser.context.browser()?.newBrowserCDPSession();
  if (!devtools) throw new Error('Playwright has no session with the browser');
  await devtools.send('Extensions.uninstall', { id: browser.extensionId });
  await x.offer(sample().zip);
  x.finish();
  const downloaded = browser.downloads.next();
  const page = await clickDownload();
  const { name } = await downloaded;

  await devtools.send('Extensions.loadUnpacked', { path: resolve('.output/chrome-mv3') });

  await page.bringToFront();
  const library = await browser.open('library.html');
  const offer = library.getByTestId('archive-offer');
  await expect(offer).toContainText('Found in your downloads');
  await expect(offer).toContainText(name);
  expect(browser.errors).toEqual([]);
});
