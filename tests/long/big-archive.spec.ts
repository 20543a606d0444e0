import { expect, test } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchMemory } from '../bench/watch-memory.ts';
import { welcomeIsShown } from '../e2e/library-page.ts';
import { withNotifications } from '../e2e/with-notifications.ts';
import { buildSpaceAudio } from '../fixtures/audio/index.ts';
import { writeZipFile } from '../fixtures/zip/write-zip-file.ts';
import type { ZipEntry } from '../fixtures/zip/write-zip.ts';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import { startStandIn, type StandIn } from '../harness/x/index.ts';

const GIGABYTES = 6;
const PICTURES = 2000;
const SPACES = 3;
const MOST_MORE = 96e6;
const PATIENCE = 15 * 60_000;

let folder: string;
let x: StandIn;
let browser: ChromiumDriver;

test.setTimeout(PATIENCE * 2);

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-big-'));
  const zip = join(folder, 'big.zip');
  await writeBigArchive(zip);
  x = await startStandIn({ flow: 'verified', job: 'done', zips: [zip] });
  browser = await launchChromium({
    extensionDir: await withNotifications(folder),
    standIn: x,
    downloadsDir: join(folder, 'downloads'),
  });
  await welcomeIsShown(browser);
});

test.afterAll(async () => {
  await browser.close();
  await x.close();
  await rm(folder, { recursive: true, maxRetries: 3 });
});

/** Recordings of 50 MB among pictures that are holes, ZIP64 throughout: on the disk it takes little until it is downloaded. */
async function writeBigArchive(path: string): Promise<void> {
  const { bytes: minute } = buildSpaceAudio({
    duration: 60,
    startedAt: Date.UTC(2026, 4, 1, 20),
    guests: [],
    turns: [{ who: 'host', from: 2, to: 50 }],
  });
  const sound = Buffer.concat(Array.from({ length: Math.ceil(50e6 / minute.length) }, () => minute));
  const hole = Math.floor((GIGABYTES * 1e9) / PICTURES);
  const entries: ZipEntry[] = [
    { name: 'data/manifest.js', data: 'window.__THAR_CONFIG = {"dataTypes":{"spacesMetadata":{}}}' },
    ...Array.from({ length: PICTURES }, (_, i) => ({
      name: `data/tweets_media/${String(i).padStart(12, '0')}.jpg`,
      hole,
      isZip64: true,
    })),
    ...Array.from({ length: SPACES }, (_, i) => ({
      name: `data/spaces_media/space-1big${i}_0.ts`,
      data: sound,
      isZip64: true,
    })),
  ];
  await writeZipFile(path, { entries, isZip64: true });
}

test('an archive of 6 GB imports itself without any context growing beyond 96 MB', async () => {
  await browser.configure({ fileAccess: true });
  const library = await browser.open('library.html#/settings');
  const settings = library.getByTestId('hands-free');
  await settings.getByRole('button', { name: 'Allow it' }).click();
  await expect(settings).toHaveAttribute('data-state', 'on');
  await library.goto(browser.url('library.html'));
  await expect(library.getByTestId('recordings')).toHaveAttribute('data-count', '0');
  const page = await browser.context.newPage();
  await page.goto('https://x.com/settings/your_twitter_data/data');

  const { start, peak } = await watchMemory(browser, async () => {
    await page.locator('a[href^="https://ton."]').click();
    await expect(library.getByTestId('recordings')).toHaveAttribute('data-count', String(SPACES), {
      timeout: PATIENCE,
    });
    await expect(library.getByTestId('import-status')).toHaveAttribute('data-state', 'done', {
      timeout: PATIENCE,
    });
  });

  test.info().annotations.push({
    type: 'memory',
    description: `browser and extension together: ${(start / 1e6).toFixed(0)} MB, at most ${((peak - start) / 1e6).toFixed(0)} MB more`,
  });
  console.log(test.info().annotations.at(-1)?.description);
  expect(peak - start).toBeLessThan(MOST_MORE);
  expect(browser.errors).toEqual([]);
});
