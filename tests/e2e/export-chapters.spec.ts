import { expect, test, type Page } from '@playwright/test';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { withChaptersOnlyAs, type ChapterForm } from '../harness/chapter-forms.ts';
import { useChromium } from '../harness/session.ts';
import { chaptersOf, menusOf, type ListedChapter } from '../harness/sound-files.ts';
import { importEnds } from './library-page.ts';
import { useSample } from './sample.ts';

const MOST_LISTED = 255;

const session = useChromium();
const sample = useSample();

const newest = (): string => sample().truth[0]?.space ?? '';

test.beforeAll(async () => {
  const page = await session().browser.open('library.html');
  await page.getByTestId('pick-files').setInputFiles(sample().zip);
  await importEnds(page, 'done');
  await page.close();
});

const openRecording = (): Promise<Page> => session().browser.open(`library.html#/recordings/${newest()}`);

/** Has the whole saved, and takes from it all chapters but those in one form. */
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

/** Gives a recording so many bookmarks as nobody would set by hand. */
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

test('either form of the chapters alone is the whole list', async () => {
  const page = await openRecording();

  const only = await save(page);

  const listed = chaptersOf(only('list'));
  expect(listed.length).toBeGreaterThan(1);
  expect(chaptersOf(only('track'))).toEqual(listed);
  for (const form of ['list', 'track'] as const) expect(menusOf(only(form))).toEqual([listed]);
});

test('of more chapters than the list can count, the track has all', async () => {
  const marks = Array.from({ length: 300 }, (_, i) => ({ id: `${i}`, at: 2 + i * 0.31, note: `Mark ${i}` }));
  const page = await openRecording();
  await putBookmarks(page, marks);

  const only = await save(page);

  const all = chaptersOf(only('track'));
  const listed = chaptersOf(only('list'));
  const marked = marks.map(({ at, note }): ListedChapter => [at.toFixed(3), note]);
  expect(all.length).toBeGreaterThan(marks.length);
  expect(all).toEqual(expect.arrayContaining(marked));
  expect(listed).toHaveLength(MOST_LISTED);
  expect(listed[0]).toEqual(all[0]);
  expect(marked).toEqual(expect.arrayContaining(listed.slice(1)));
  expect(menusOf(only('track'))).toEqual([all]);
  expect(menusOf(only('list'))).toEqual([listed]);
  expect(session().browser.errors).toEqual([]);
});
