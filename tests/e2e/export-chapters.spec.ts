import { expect, test, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withChaptersOnlyAs, type ChapterForm } from '../harness/chapter-forms.ts';
import { useChromium } from '../harness/session.ts';
import { chaptersOf, menusOf, type ListedChapter } from '../harness/audio-files.ts';
import { waitForImport } from './library-page.ts';
import { useSample } from './sample.ts';

const MAX_LISTED = 255;

const session = useChromium();
const sample = useSample();

const newest = (): string => sample().truth[0]?.space ?? '';

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(sample().zip);
  await waitForImport(page, 'done');
  await page.close();
});

const openRecording = (): Promise<Page> => session().browser.open(`library.html#/recordings/${newest()}`);

/** Exports the recording. Returns a function that writes a copy with its chapters in one form only. */
async function save(page: Page): Promise<(form: ChapterForm) => string> {
  const download = session().browser.downloads.next();
  await page.getByTestId('export-m4a').click();
  const { path } = await download;
  return (form) => {
    const alone = join(sample().folder, `${form}.m4a`);
    writeFileSync(alone, withChaptersOnlyAs(form, readFileSync(path)));
    return alone;
  };
}

/** Writes the bookmarks of the recording into the database. */
async function putBookmarks(
  page: Page,
  bookmarks: { id: string; at: number; note: string }[],
): Promise<void> {
  const edits = { spaceId: newest(), bookmarks };
  await page.evaluate(async (row) => {
    const database = await new Promise<IDBDatabase>((resolve) => {
      const request = indexedDB.open('afterspace');
      request.addEventListener('success', () => resolve(request.result));
    });
    const transaction = database.transaction('edits', 'readwrite');
    transaction.objectStore('edits').put(row);
    await new Promise((resolve) => transaction.addEventListener('complete', resolve));
    database.close();
  }, edits);
  await page.reload();
}

test('each form of the chapters has the complete list', async () => {
  const page = await openRecording();

  const withOnly = await save(page);

  const listed = chaptersOf(withOnly('list'));
  expect(listed.length).toBeGreaterThan(1);
  expect(chaptersOf(withOnly('track'))).toEqual(listed);
  for (const form of ['list', 'track'] as const) expect(menusOf(withOnly(form))).toEqual([listed]);
});

test('the track has all chapters where the list cannot count so many', async () => {
  const bookmarks = Array.from({ length: 300 }, (_, i) => ({
    id: `${i}`,
    at: 2 + i * 0.31,
    note: `Bookmark ${i}`,
  }));
  const page = await openRecording();
  await putBookmarks(page, bookmarks);

  const withOnly = await save(page);

  const all = chaptersOf(withOnly('track'));
  const listed = chaptersOf(withOnly('list'));
  const chapters = bookmarks.map(({ at, note }): ListedChapter => [at.toFixed(3), note]);
  expect(all.length).toBeGreaterThan(bookmarks.length);
  expect(all).toEqual(expect.arrayContaining(chapters));
  expect(listed).toHaveLength(MAX_LISTED);
  expect(listed[0]).toEqual(all[0]);
  expect(chapters).toEqual(expect.arrayContaining(listed.slice(1)));
  expect(menusOf(withOnly('track'))).toEqual([all]);
  expect(menusOf(withOnly('list'))).toEqual([listed]);
  expect(session().browser.errors).toEqual([]);
});
