import { expect, test } from '@playwright/test';
import { cp, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import { startStandIn, type StandIn } from '../harness/x/index.ts';
import { useSample } from './sample.ts';

const sample = useSample();

const DATA_PAGE = 'https://x.com/settings/your_twitter_data/data';
let x: StandIn;
let browser: ChromiumDriver;

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

/** The build as it is once a person has said yes to notifications: the browser's own question cannot be clicked here. */
async function withNotifications(parent: string): Promise<string> {
  const copy = join(parent, 'extension');
  await cp('.output/chrome-mv3', copy, { recursive: true });
  const path = join(copy, 'manifest.json');
  const manifest: { permissions: string[] } = JSON.parse(await readFile(path, 'utf8'));
  manifest.permissions.push('notifications');
  await writeFile(path, JSON.stringify({ ...manifest, optional_permissions: [] }));
  return copy;
}

const shown = async (): Promise<string[]> => {
  const worker = await browser.worker();
  return worker.evaluate<string[]>('chrome.notifications.getAll().then(Object.keys)');
};

async function download(): Promise<void> {
  const page = await browser.context.newPage();
  await page.goto(DATA_PAGE);
  const coming = browser.downloads.next();
  await page.locator('a[href^="https://ton."]').click();
  await coming;
}

test('without leave to read it, a finished archive is announced and not touched', async () => {
  await browser.configure({ fileAccess: false });

  await download();

  await expect.poll(shown).toContain('archive');
  const library = await browser.open('library.html');
  await expect(library.getByTestId('hands-free')).toHaveAttribute('data-state', 'needs-switch');
  await expect(library.getByTestId('recordings')).toHaveAttribute('data-count', '0');
});

test('with leave, it imports itself while no page of Afterspace is open, and says so', async () => {
  await browser.configure({ fileAccess: true });
  const library = await browser.open('library.html');
  const settings = library.getByTestId('hands-free');
  await expect(settings).toHaveAttribute('data-state', 'off');
  await settings.locator('summary').click();
  await settings.getByRole('button').click();
  await expect(settings).toHaveAttribute('data-state', 'on');
  await library.close();

  await x.offer(sample().zip);
  x.finish();
  await download();

  await expect.poll(shown, { timeout: 20_000 }).toContain('imported');
  const later = await browser.open('library.html');
  await expect(later.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  await expect(later.getByTestId('recording').first()).toHaveAttribute(
    'data-seconds',
    sample().truth[0]?.seconds.toFixed(3) ?? '',
  );
  expect(browser.errors).toEqual([]);
});
