import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createArchiveHost } from '../fixtures/remote/archive-host.ts';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import { waitForWelcome } from '../harness/session.ts';
import { startStandIn, type StandIn } from '../harness/x/index.ts';
import { violationsInBothThemes } from './axe.ts';
import { guideOn } from './guide-card.ts';
import { writeLongArchive } from './long-archive.ts';
import { withArchiveHost } from './with-archive-host.ts';

const DATA_PAGE = 'https://x.com/settings/your_twitter_data/data';
const host = createArchiveHost();
let folder = '';
let x: StandIn;
let browser: ChromiumDriver;
let size = 0;
/** How many requests for ranges there were before. */
let asked = 0;

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-take-'));
  const zip = join(folder, 'large.zip');
  await writeLongArchive(zip, { recordings: 2, megabytes: 6 });
  ({ size } = await stat(zip));
  x = await startStandIn({ flow: 'verified', zips: [zip] });
  x.finish();
  Object.assign(x.downloads, { host, holdAfter: 2_000_000 });
  browser = await launchChromium({
    extensionDir: await withArchiveHost('.output/chrome-mv3', folder),
    standIn: x,
    downloadsDir: folder,
  });
  await waitForWelcome(browser);
});

test.afterAll(async () => {
  await browser.close();
  await x.close();
  await rm(folder, { recursive: true, force: true });
});

/** While X's own download runs. */
async function openTakeDoor(): Promise<Page> {
  const page = await browser.context.newPage();
  await page.goto(DATA_PAGE);
  await page.locator('a[href^="https://ton."]').first().click();
  const library = await browser.open('library.html');
  await library.getByTestId('take-spaces').click();
  await expect(library.getByTestId('take-status')).toHaveAttribute('data-state', 'asking');
  return library;
}

test('before the click, the links of the page are behind "More ways", and nothing is asked of them', async () => {
  const page = await browser.context.newPage();
  await page.goto(DATA_PAGE);
  const guide = guideOn(page);
  await guide.isAt(7, 'ready');

  await guide.button('More ways').click();

  const isTake = (each: Page): boolean => each.url().endsWith('library.html#/take');
  await expect.poll(() => browser.context.pages().some(isTake)).toBe(true);
  const library = browser.context.pages().find(isTake) ?? page;
  const status = library.getByTestId('take-status');
  await expect(status).toContainText('X may count this as your download');
  expect(x.requests.filter(({ host: each }) => each === 'ton.x.com')).toEqual([]);
  await library.getByTestId('take-begin').click();
  await expect(status).toHaveAttribute('data-state', 'planned');
  await expect(library.getByTestId('request-log')).toHaveAttribute(
    'data-count',
    String(host.requests.length),
  );
  // X's page still offers the file.
  await expect(page.locator('a[href^="https://ton."]')).toHaveCount(1);
  asked = host.requests.length;
  await page.close();
  await library.goto(browser.url('library.html#/'));
});

test('only the Spaces come out of the link while its download runs, and nothing is sent before the click', async () => {
  const library = await openTakeDoor();
  const status = library.getByTestId('take-status');
  await expect(status).toContainText('ton.x.com');
  expect(await violationsInBothThemes(library)).toEqual([]);
  // One request: that of X's own download, which asks for the whole file.
  expect(host.requests).toHaveLength(asked);
  expect(x.requests.filter(({ host: each }) => each === 'ton.x.com')).toHaveLength(asked + 1);

  await library.getByTestId('take-begin').click();

  await expect(status).toHaveAttribute('data-state', 'planned');
  await expect(library.getByTestId('take-space')).toHaveCount(2);
  expect(await violationsInBothThemes(library)).toEqual([]);
  expect(host.requests.length - asked).toBeLessThanOrEqual(5);
  const [first] = await library.getByTestId('take-space').all();
  await first?.getByRole('checkbox').uncheck();
  await library.getByTestId('take-chosen').click();

  await expect(status).toHaveAttribute('data-state', 'done');
  await expect(library.getByTestId('recordings')).toHaveAttribute('data-count', '1');
  await expect(library.getByTestId('recording')).toHaveAttribute('data-state', 'complete');
  await expect(library.getByTestId('import-status')).toHaveAttribute('data-new', '1');
  const taken = host.requests.slice(asked);
  expect(await status.getAttribute('data-requests')).toBe(String(taken.length));
  expect(taken.every(({ range, status: code }) => range !== undefined && code === 206)).toBe(true);
  expect(taken.every(({ headers }) => headers.referer === undefined)).toBe(true);
  const bytes = taken.reduce((sum, each) => sum + each.bytes, 0);
  expect(bytes).toBeLessThan(size * 0.75);
  // X's own download has neither been ended nor taken for imported.
  const worker = await browser.worker();
  const running = 'chrome.downloads.search({ state: "in_progress" }).then((all) => all.length)';
  expect(await worker.evaluate<number>(running)).toBe(1);
  expect(await violationsInBothThemes(library)).toEqual([]);
  expect(browser.errors).toEqual([]);
});

test('a server that refuses is quoted with the reason, at 360 px and in the dark, and can be tried again', async () => {
  host.behave({ hasRanges: false });
  const library = await browser.open('library.html#/take');
  await library.setViewportSize({ width: 360, height: 740 });
  await library.emulateMedia({ colorScheme: 'dark' });
  const status = library.getByTestId('take-status');

  await library.getByTestId('take-begin').click();

  await expect(status).toHaveAttribute('data-state', 'refused');
  await expect(status).toHaveAttribute('data-code', 'no-ranges');
  await expect(status).toContainText('Download the archive as usual');
  expect(await violationsInBothThemes(library)).toEqual([]);
  const overflow = await library.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(overflow).toBeLessThanOrEqual(0);
  await library.getByRole('button', { name: 'Try again' }).press('Enter');
  await expect(status).toHaveAttribute('data-state', 'asking');
});

test('a page of the extension cannot reach X by itself', async () => {
  const library = await browser.open('library.html#/take');
  const before = host.requests.length;

  const outcome = await library.evaluate(() =>
    fetch('https://ton.x.com/archive/1/a.zip', { headers: { Range: 'bytes=0-0' } }).then(
      () => 'sent',
      () => 'refused',
    ),
  );

  expect(outcome).toBe('refused');
  expect(host.requests).toHaveLength(before);
});
