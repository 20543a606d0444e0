import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launchChromium, type ChromiumDriver } from '../harness/chromium.ts';
import { startStandIn, type StandIn } from '../harness/x/index.ts';
import { writeLongArchive } from '../e2e/long-archive.ts';

/** The archive fits on the disk only once the other file is deleted. */
const ARCHIVE_MB = 12;
const DISK_MB = 18;
const OTHER_MB = 12;

let x: StandIn;
let browser: ChromiumDriver;
let disk: string;
/** Undoes the steps of the setup that were completed. */
const cleanups: (() => unknown)[] = [];

test.beforeAll(async () => {
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-full-'));
  cleanups.push(() => rm(folder, { recursive: true, maxRetries: 3 }));
  disk = await mkdtemp(join(tmpdir(), 'afterspace-disk-'));
  cleanups.push(() => rm(disk, { recursive: true }));
  // Needs root, and in a container the right to mount. Nothing else makes a really small disk.
  execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${DISK_MB}m`, 'afterspace', disk]);
  cleanups.push(() => execFileSync('umount', [disk]));
  const zip = join(folder, 'long.zip');
  await writeLongArchive(zip, { recordings: 2, megabytes: ARCHIVE_MB / 2 });
  x = await startStandIn({ flow: 'verified', job: 'done', zips: [zip] });
  cleanups.push(() => x.close());
  x.downloads.hasRanges = true;
  browser = await launchChromium({ extensionDir: '.output/chrome-mv3', standIn: x, downloadsDir: disk });
  cleanups.push(() => browser.close());
});

test.afterAll(async () => {
  for (const undo of cleanups.toReversed()) await undo();
});

test('a download on a full disk says so, and resumes once there is free space', async () => {
  const others = join(disk, 'holiday.mp4');
  await writeFile(others, Buffer.alloc(OTHER_MB * 1e6));
  const page = await browser.context.newPage();
  await page.goto('https://x.com/settings/your_twitter_data/data');

  await page.locator('a[href^="https://ton."]').click();

  const library = await browser.open('library.html');
  const card = library.getByTestId('download');
  await expect(card).toHaveAttribute('data-state', 'stopped', { timeout: 20_000 });
  await expect(card).toContainText('The disk is full. Free up some space first.');

  await rm(others);
  await card.getByRole('button', { name: 'Resume the download' }).click();

  await expect(library.getByTestId('archive-offer')).toBeVisible({ timeout: 20_000 });
  await expect(card).toHaveCount(0);
});
