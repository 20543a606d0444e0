import { expect, test, type Page } from '@playwright/test';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { watchMemory } from '../bench/watch-memory.ts';
import { withNotifications } from '../e2e/with-notifications.ts';
import { buildSpaceAudio } from '../fixtures/audio/index.ts';
import { writeZipFile } from '../fixtures/zip/write-zip-file.ts';
import type { ZipEntry } from '../fixtures/zip/write-zip.ts';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import { waitForWelcome } from '../harness/session.ts';
import { startStandIn, type StandIn } from '../harness/x/index.ts';
import { watchHeaps } from './watch-heaps.ts';

const BYTES = 6e9;
const IMAGES = 2000;
const SPACES = 3;
const MAX_GROWTH = 96e6;
const TIMEOUT = 15 * 60_000;

let folder: string;
let x: StandIn;
let browser: ChromiumDriver;

test.setTimeout(TIMEOUT * 2);

test.beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-big-'));
  x = await startStandIn({ flow: 'verified', job: 'done' });
  browser = await launchChromium({
    extensionDir: await withNotifications(folder),
    standIn: x,
    downloadsDir: join(folder, 'downloads'),
  });
  await waitForWelcome(browser);
});

test.afterAll(async () => {
  await browser.close();
  await x.close();
  await rm(folder, { recursive: true, maxRetries: 3 });
});

/**
 * Writes a ZIP64 archive of recordings of 50 MB and of images. The images are holes in a sparse file, which need no disk
 * space until they are downloaded.
 */
async function writeArchive(name: string, images: number): Promise<string> {
  const path = join(folder, `${name}.zip`);
  const { bytes: minute } = buildSpaceAudio({
    duration: 60,
    startedAt: Date.UTC(2026, 4, 1, 20),
    guests: [],
    turns: [{ speaker: 'host', from: 2, to: 50 }],
  });
  const audio = Buffer.concat(Array.from({ length: Math.ceil(50e6 / minute.length) }, () => minute));
  const entries: ZipEntry[] = [
    { name: 'data/manifest.js', data: 'window.__THAR_CONFIG = {"dataTypes":{"spacesMetadata":{}}}' },
    ...Array.from({ length: images }, (_, i) => ({
      name: `data/tweets_media/${String(i).padStart(12, '0')}.jpg`,
      hole: Math.floor(BYTES / IMAGES),
      isZip64: true,
    })),
    ...Array.from({ length: SPACES }, (_, i) => ({
      name: `data/spaces_media/space-1${name}${i}_0.ts`,
      data: audio,
      isZip64: true,
    })),
  ];
  await writeZipFile(path, { entries, isZip64: true });
  return path;
}

/** Downloads an archive and waits until it is imported automatically. Returns the growth of the memory in bytes. */
async function receive(library: Page, zip: string, count: number) {
  await x.offer(zip);
  const page = await browser.context.newPage();
  await page.goto('https://x.com/settings/your_twitter_data/data');
  let contexts: { url: string; growth: number }[] = [];
  const { growth } = await watchMemory(browser, async () => {
    contexts = await watchHeaps(browser, async () => {
      await page.locator('a[href^="https://ton."]').click();
      const recordings = library.getByTestId('recordings');
      await expect(recordings).toHaveAttribute('data-count', String(count), { timeout: TIMEOUT });
      await expect(library.getByTestId('import-status')).toHaveAttribute('data-new', String(SPACES));
    });
  });
  await page.close();
  return { processes: growth, contexts };
}

test('an archive of 6 GB is imported automatically, and no context of the extension grows by 96 MB', async () => {
  await browser.configure({ fileAccess: true });
  const library = await browser.open('library.html#/settings/archive');
  const settings = library.getByTestId('auto-import');
  await settings.getByRole('button', { name: 'Allow it' }).click();
  await expect(settings).toHaveAttribute('data-state', 'on');
  await library.goto(browser.url('library.html'));

  const alone = await receive(library, await writeArchive('alone', 0), SPACES);
  const big = await receive(library, await writeArchive('big', IMAGES), SPACES * 2);

  test.info().annotations.push({ type: 'growth in bytes', description: JSON.stringify({ alone, big }) });
  expect(big.contexts.map(({ url }) => new URL(url).pathname)).toEqual(
    expect.arrayContaining(['/background.js', '/offscreen.html', '/import-worker.js', '/part-worker.js']),
  );
  expect(big.contexts.filter(({ growth }) => growth >= MAX_GROWTH)).toEqual([]);
  // All contexts share one process, which also has memory outside of them. The size of the archive must not matter.
  expect(big.processes.extension - alone.processes.extension).toBeLessThan(MAX_GROWTH);
  expect(big.processes.browser - alone.processes.browser).toBeLessThan(MAX_GROWTH);
  expect(browser.errors).toEqual([]);
});
