import { expect, test, type Page } from '@playwright/test';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { metadataEntry } from '../fixtures/archive/any-archive-parts.ts';
import { buildSpaceAudio } from '../fixtures/audio/index.ts';
import { writeZip } from '../fixtures/zip/write-zip.ts';
import { violationsInBothThemes } from './axe.ts';
import { copiedFiles, expectCopies } from './copied-files.ts';
import { clearLibrary, importAndWait, rows } from './library-page.ts';
import { useRestartableChromium } from './restartable-chromium.ts';
import { useSample } from './sample.ts';

const chromium = useRestartableChromium();
const sample = useSample();

test.describe.configure({ mode: 'serial' });

/** The driver saves what is downloaded under its own rules. Here the browser is to do it, as for a person. */
async function leaveDownloadsToTheBrowser(): Promise<void> {
  const session = await chromium().browser.context.browser()?.newBrowserCDPSession();
  await session?.send('Browser.setDownloadBehavior', { behavior: 'default' });
}

const openStorage = (): Promise<Page> => chromium().browser.open('library.html#/settings/storage');
const copyOf = (page: Page) => page.getByTestId('downloads-copy');
const ofSample = (): Record<string, string> =>
  Object.fromEntries(sample().truth.map(({ space }) => [space, sample().zip]));

/** An archive with one more Space. */
async function writeNext(space: string): Promise<string> {
  const turns = [{ speaker: 'host', from: 0, to: 20 }];
  const startedAt = Date.UTC(2026, 5, 1, 19);
  const { bytes } = buildSpaceAudio({ duration: 20, startedAt, guests: [], turns });
  const path = join(chromium().folder, `${space}.zip`);
  const entries = [
    metadataEntry([{ spacesMetadata: { id: space, creatorUserId: '42' } }]),
    { name: `data/spaces_media/space-${space}_0.ts`, data: bytes },
  ];
  await writeFile(path, writeZip({ entries }));
  return path;
}

test('switched on by keyboard, all recordings are saved in Downloads, and new ones after each import', async () => {
  await leaveDownloadsToTheBrowser();
  const { folder, browser } = chromium();
  const page = await openStorage();
  await importAndWait(page, sample().zip);
  await expect(copyOf(page)).toHaveAttribute('data-state', 'off');
  expect(await copiedFiles(folder)).toEqual([]);
  expect(await violationsInBothThemes(page)).toEqual([]);

  await copyOf(page).getByRole('checkbox').focus();
  await page.keyboard.press('Space');

  await expect(copyOf(page)).toHaveAttribute('data-state', 'done');
  await expectCopies(folder, ofSample());
  await expect(copyOf(page)).toContainText(/files are there\. The last one was saved on/);
  expect(await violationsInBothThemes(page)).toEqual([]);
  await page.setViewportSize({ width: 360, height: 640 });
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);

  const next = await writeNext('1nextSpaceAAA');
  await importAndWait(page, next);
  await page.close();
  await expectCopies(folder, { ...ofSample(), '1nextSpaceAAA': next });
  const worker = await browser.worker();
  // It would hide what the person has downloaded.
  await expect
    .poll(() =>
      worker.evaluate('chrome.downloads.search({}).then((all) => all.map((each) => each.filename))'),
    )
    .toEqual([]);
  expect(browser.errors).toEqual([]);
});

test('what the browser had not saved when it ended is saved when it starts again', async () => {
  const { folder, browser } = chromium();
  const page = await browser.open('library.html#/settings/storage');
  await page.evaluate(forgetCopies);
  await rm(join(folder, 'Afterspace'), { recursive: true });
  await browser.close();

  await chromium().launch();
  await leaveDownloadsToTheBrowser();

  await expectCopies(folder, { ...ofSample(), '1nextSpaceAAA': join(folder, '1nextSpaceAAA.zip') });
});

test('the folder brings all recordings back, and what is switched off saves nothing more', async () => {
  const { folder, browser } = chromium();
  const page = await browser.open('library.html#/settings/storage');
  await expect(copyOf(page)).toHaveAttribute('data-state', 'done');
  await copyOf(page).getByRole('checkbox').click();
  await expect(copyOf(page)).toHaveAttribute('data-state', 'off');
  await clearLibrary(page);
  await page.goto(browser.url('library.html'));

  await importAndWait(page, join(folder, 'Afterspace'), 'pick-folder');

  const restored = await rows(page);
  for (const { space, bytes } of sample().truth)
    expect(restored.find((row) => row['space'] === space)).toMatchObject({
      state: 'complete',
      bytes: String(bytes),
    });
  expect(restored).toHaveLength(3);
  const before = await copiedFiles(folder);
  await importAndWait(page, await writeNext('1nextSpaceBBB'));
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '4');
  expect(await copiedFiles(folder)).toEqual(before);
  await page.close();
});

/** Runs in the page. As if the browser had ended before it had saved anything. */
async function forgetCopies(): Promise<void> {
  const database = await new Promise<IDBDatabase>((resolve) => {
    const request = indexedDB.open('afterspace');
    request.addEventListener('success', () => resolve(request.result));
  });
  const transaction = database.transaction(['about', 'downloadsCopy'], 'readwrite');
  transaction.objectStore('downloadsCopy').clear();
  transaction.objectStore('about').put(JSON.stringify({ isOn: true, isDue: true }), 'downloadsCopy');
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  database.close();
}
