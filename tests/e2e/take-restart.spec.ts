import { expect, test } from '@playwright/test';
import { join } from 'node:path';
import { createArchiveHost } from '../fixtures/remote/archive-host.ts';
import { kill } from './kill-and-recover.ts';
import { waitForImport } from './library-page.ts';
import { writeLongArchive, type LongArchive } from './long-archive.ts';
import { readDatabase } from './read-database.ts';
import { useRestartableChromium } from './restartable-chromium.ts';
import { withArchiveHost } from './with-archive-host.ts';

const DATA_PAGE = 'https://x.com/settings/your_twitter_data/data';
const MEGABYTE = 1024 * 1024;
const host = createArchiveHost();
const chromium = useRestartableChromium({ flow: 'verified' }, (folder) =>
  withArchiveHost('.output/chrome-mv3', folder),
);
let archive: LongArchive;

test.beforeAll(async () => {
  const { folder, x } = chromium();
  const zip = join(folder, 'large.zip');
  archive = await writeLongArchive(zip, { recordings: 2, megabytes: 8 });
  await x.offer(zip);
  x.finish();
  Object.assign(x.downloads, { host, holdAfter: 2_000_000 });
});

/** Where the chunks are that have been kept so far: [from, to before]. Runs in the page. */
async function keptRanges(): Promise<[number, number][]> {
  // To open it would make it.
  const databases = await indexedDB.databases();
  if (!databases.some(({ name }) => name === 'afterspace-taking')) return [];
  const opening = indexedDB.open('afterspace-taking');
  await new Promise((resolve) => opening.addEventListener('success', resolve));
  const database = opening.result;
  const cursor = database.transaction('chunks').objectStore('chunks').openCursor();
  const ranges = await new Promise<[number, number][]>((resolve) => {
    const found: [number, number][] = [];
    cursor.addEventListener('success', () => {
      if (!cursor.result) return resolve(found);
      const { key } = cursor.result;
      const value: unknown = cursor.result.value;
      const from = Array.isArray(key) ? Number(key[1]) : 0;
      found.push([from, from + (value instanceof ArrayBuffer ? value.byteLength : 0)]);
      cursor.result.continue();
    });
  });
  database.close();
  return ranges;
}

test('a take goes on by itself after the browser was killed, and asks for nothing that had come @more', async () => {
  const { browser } = chromium();
  const page = await browser.context.newPage();
  await page.goto(DATA_PAGE);
  await page.locator('a[href^="https://ton."]').first().click();
  const library = await browser.open('library.html');
  await library.getByTestId('take-spaces').click();
  const status = library.getByTestId('take-status');
  await library.getByTestId('take-begin').click();
  await expect(status).toHaveAttribute('data-state', 'planned');
  // X's server says nothing more in mid-recording.
  host.behave({ stallsAfter: 5 * MEGABYTE });
  await library.getByTestId('take-chosen').click();
  await expect.poll(() => library.evaluate(keptRanges).then((kept) => kept.length)).toBeGreaterThan(3);
  const kept = await library.evaluate(keptRanges);
  await kill(browser);

  host.behave({});
  const asked = host.requests.length;
  await chromium().launch();
  const later = await chromium().browser.open('library.html#/take');

  await waitForImport(later, 'done');
  await expect(later.getByTestId('recordings')).toHaveAttribute('data-count', '2');
  const ranges = host.requests.slice(asked).map(({ range }) => {
    const [, from = '', to = ''] = /^bytes=(\d+)-(\d+)$/.exec(range ?? '') ?? [];
    return [Number(from), Number(to) + 1] as const;
  });
  // All but the first byte, which says whether it is the same file.
  const again = ranges.filter(
    ([from, to]) => to > 1 && kept.some(([start, end]) => from < end && start < to),
  );
  expect(ranges.length).toBeGreaterThan(0);
  expect(again).toEqual([]);
  const { recordings } = await readDatabase(later);
  expect(recordings).toEqual(Object.fromEntries(archive.spaces.map((space) => [space, archive.bytes])));
  // Nothing is left of it, neither to be continued nor on the disk.
  expect(await later.evaluate(keptRanges)).toEqual([]);
  await expect(later.getByTestId('take-continue')).toHaveCount(0);
});
