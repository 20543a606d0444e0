import { expect, test, type Page } from '@playwright/test';
import { join } from 'node:path';
import { kill } from './kill-and-recover.ts';
import { importAndWait, rows } from './library-page.ts';
import { writeLongArchive } from './long-archive.ts';
import { inconsistencies, readDatabase } from './read-database.ts';
import { useRestartableChromium } from './restartable-chromium.ts';
import { leftOvers, storedAnywhere, storeEverywhere, type Stored } from './stored-anywhere.ts';
import { writeList } from './stored-lists.ts';

const chromium = useRestartableChromium();

test.describe.configure({ mode: 'serial' });

const stored = (page: Page): Promise<Stored> => page.evaluate(storedAnywhere('chrome'));

let zip: string;

test.beforeAll(async () => {
  zip = join(chromium().folder, 'archive.zip');
  await writeLongArchive(zip, { recordings: 3, megabytes: 2 });
});

async function fill(page: Page): Promise<void> {
  await importAndWait(page, zip);
  await page.evaluate(storeEverywhere('chrome'));
  const request = `{ guide: 'idle', requestedAt: Date.now() - 25 * 3_600_000, requestedBy: 'seen' }`;
  await page.evaluate(writeList('requests', `[${request}]`));
}

async function openStorage(): Promise<Page> {
  const page = await chromium().browser.open('library.html#/settings/storage');
  await expect(page.getByTestId('storage')).toHaveAttribute('data-recordings', '3');
  return page;
}

/** The same, whatever the test before has left. */
async function openFilled(): Promise<Page> {
  const page = await chromium().browser.open('library.html');
  await importAndWait(page, zip);
  await page.close();
  return openStorage();
}

test('everything is deleted, also while it plays and imports, and on other open pages', async () => {
  const first = await chromium().browser.open('library.html');
  await fill(first);
  const [recording] = await rows(first);
  await first.goto(chromium().browser.url(`library.html#/recordings/${recording?.['space']}`));
  await first.getByTestId('play').click();
  await expect(first.getByTestId('player')).toHaveAttribute('data-state', 'playing');
  const side = await chromium().browser.open('sidepanel.html');
  await expect(side.getByTestId('recording').first()).toBeVisible();
  const page = await openStorage();
  const big = join(chromium().folder, 'big.zip');
  await writeLongArchive(big, { recordings: 2, megabytes: 60 });
  await page.getByTestId('pick-files').setInputFiles(big);
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-state', 'reading');

  await page.getByTestId('erase-all').click();
  await expect(page.getByTestId('erase-size')).toContainText(/\d.? recordings/);
  await expect(page.getByTestId('import-status')).toHaveAttribute('data-state', 'reading');
  await page.getByTestId('question-yes').click();

  await expect(page).toHaveURL(chromium().browser.url('library.html'));
  for (const each of [page, first, side])
    await expect(each.getByTestId('recordings')).toHaveAttribute('data-count', '0');
  await expect(first.getByTestId('player')).toHaveCount(0);
  await expect(side.getByTestId('player')).toHaveCount(0);
  await expect.poll(async () => leftOvers(await stored(page))).toEqual([]);
  await expect.poll(async () => (await stored(page)).permissions).not.toContain('notifications');
  expect(chromium().browser.errors).toEqual([]);
  await importAndWait(page, zip);
  await expect(page.getByTestId('recordings')).toHaveAttribute('data-count', '3');
  for (const each of [first, side, page]) await each.close();
});

test(
  'a browser that is killed meanwhile has all of it at its next start, or soon nothing',
  { tag: '@more' },
  async () => {
    const page = await openFilled();
    await page.getByTestId('erase-all').click();
    await page.getByTestId('question-yes').click({ noWaitAfter: true });
    await kill(chromium().browser);

    await chromium().launch();
    const later = await chromium().browser.open('library.html');
    const isMarked = `indexedDB.databases().then((all) => all.some(({ name }) => name === 'afterspace-erasing'))`;
    await expect.poll(() => later.evaluate<boolean>(isMarked)).toBe(false);
    const contents = await readDatabase(later);
    const count = Object.keys(contents.recordings).length;
    test.info().annotations.push({ type: 'recordings', description: String(count) });

    expect([0, 3]).toContain(count);
    expect(inconsistencies(contents)).toEqual([]);
    if (count === 0) await expect.poll(async () => leftOvers(await stored(later))).toEqual([]);
    await expect(later.getByTestId('emptied')).toHaveCount(0);
    await importAndWait(later, zip);
    await later.close();
  },
);

test('what a browser that was closed has not deleted is deleted at its next start', async () => {
  const page = await openFilled();
  await page.evaluate(storeEverywhere('chrome'));
  // A marker is the first thing that is stored. Nothing after that has happened yet.
  await page.evaluate(MARKER);
  await chromium().browser.close();

  await chromium().launch();
  const later = await chromium().browser.open('library.html');

  await expect(later.getByTestId('recordings')).toHaveAttribute('data-count', '0');
  // `localStorage` is deleted by the page that asks, before the marker is there.
  const others = (all: string[]): string[] => all.filter((each) => !each.startsWith('localStorage/'));
  await expect.poll(async () => others(leftOvers(await stored(later)))).toEqual([]);
  await expect(later.getByTestId('emptied')).toHaveCount(0);
  expect(chromium().browser.errors).toEqual([]);
});

const MARKER = `new Promise((resolve) => {
  const opening = indexedDB.open('afterspace-erasing', 1);
  opening.onupgradeneeded = () => opening.result.createObjectStore('since').put(1, 0);
  opening.onsuccess = () => resolve(opening.result.close());
})`;
