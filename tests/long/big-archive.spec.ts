import { expect, test, type Page } from '@playwright/test';
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
import { watchHeaps } from './watch-heaps.ts';

const BYTES = 6e9;
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
  x = await startStandIn({ flow: 'verified', job: 'done' });
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

/** Recordings of 50 MB, ZIP64 throughout, among so many pictures: holes, which take no room until they are downloaded. */
async function writeArchive(name: string, pictures: number): Promise<string> {
  const path = join(folder, `${name}.zip`);
  const { bytes: minute } = buildSpaceAudio({
    duration: 60,
    startedAt: Date.UTC(2026, 4, 1, 20),
    guests: [],
    turns: [{ speaker: 'host', from: 2, to: 50 }],
  });
  const sound = Buffer.concat(Array.from({ length: Math.ceil(50e6 / minute.length) }, () => minute));
  const entries: ZipEntry[] = [
    { name: 'data/manifest.js', data: 'window.__THAR_CONFIG = {"dataTypes":{"spacesMetadata":{}}}' },
    ...Array.from({ length: pictures }, (_, i) => ({
      name: `data/tweets_media/${String(i).padStart(12, '0')}.jpg`,
      hole: Math.floor(BYTES / PICTURES),
      isZip64: true,
    })),
    ...Array.from({ length: SPACES }, (_, i) => ({
      name: `data/spaces_media/space-1${name}${i}_0.ts`,
      data: sound,
      isZip64: true,
    })),
  ];
  await writeZipFile(path, { entries, isZip64: true });
  return path;
}

/** Downloads an archive, waits until it has imported itself, and tells how many bytes more that took. */
async function receive(library: Page, zip: string, count: number) {
  await x.offer(zip);
  const page = await browser.context.newPage();
  await page.goto('https://x.com/settings/your_twitter_data/data');
  let contexts: { url: string; growth: number }[] = [];
  const { growth } = await watchMemory(browser, async () => {
    contexts = await watchHeaps(browser, async () => {
      await page.locator('a[href^="https://ton."]').click();
      const recordings = library.getByTestId('recordings');
      await expect(recordings).toHaveAttribute('data-count', String(count), { timeout: PATIENCE });
      await expect(library.getByTestId('import-status')).toHaveAttribute('data-new', String(SPACES));
    });
  });
  await page.close();
  return { processes: growth, contexts };
}

test('an archive of 6 GB imports itself, and no context of the extension grows by 96 MB', async () => {
  await browser.configure({ fileAccess: true });
  const library = await browser.open('library.html#/settings');
  const settings = library.getByTestId('auto-import');
  await settings.getByRole('button', { name: 'Allow it' }).click();
  await expect(settings).toHaveAttribute('data-state', 'on');
  await library.goto(browser.url('library.html'));

  const alone = await receive(library, await writeArchive('alone', 0), SPACES);
  const big = await receive(library, await writeArchive('big', PICTURES), SPACES * 2);

  test.info().annotations.push({ type: 'bytes more', description: JSON.stringify({ alone, big }) });
  expect(big.contexts.map(({ url }) => new URL(url).pathname)).toEqual(
    expect.arrayContaining(['/background.js', '/offscreen.html', '/import-worker.js', '/part-worker.js']),
  );
  expect(big.contexts.filter(({ growth }) => growth >= MOST_MORE)).toEqual([]);
  // All contexts share one process, which also holds what no context tells; the length of the archive adds nothing.
  expect(big.processes.extension - alone.processes.extension).toBeLessThan(MOST_MORE);
  expect(big.processes.browser - alone.processes.browser).toBeLessThan(MOST_MORE);
  expect(browser.errors).toEqual([]);
});
