import { expect, it } from 'vitest';
import { catalogueEntryOf } from '#utils/library/catalogue.ts';
import { entryOf } from '#utils/library/outline.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { createCatalogue } from '#utils/search/catalogue/catalogue.ts';
import { facetsOf } from '#utils/search/catalogue/facets.ts';
import { createMatcher, passesFilters } from '#utils/search/catalogue/matches.ts';
import { sortItems } from '#utils/search/catalogue/sort-items.ts';
import { SORTS } from '#utils/search/parse-query.ts';
import type { SearchQuery } from '#utils/search/search-query.ts';
import { monthNames, parseText } from '#utils/search/text/parse-text.ts';
import { recordingWith } from '../library/recording-with.ts';

const day = (year: number, month: number, date: number): number =>
  new Date(year, month - 1, date, 20).getTime();
const speaker = (handle: string) => ({ isHost: false, handle, seconds: 1 });

/** Newest first. */
const RECORDINGS: LibraryRecording[] = [
  {
    ...recordingWith({ spaceId: 'c', startedAt: day(2023, 4, 2), duration: 10, bytes: 9 }),
    heard: 'yes',
    title: 'Borders 10',
    isFavourite: true,
    tags: ['Maps'],
    account: { id: '1', handle: 'host' },
  },
  {
    ...recordingWith({ spaceId: 'b', startedAt: day(2022, 3, 19), duration: 30, bytes: 1, state: 'partial' }),
    heard: 'begun',
    speakers: [speaker('ana_mx'), speaker('ben')],
    note: 'About *rivers*',
    bookmarks: [{ id: 'x', at: 7, note: 'the river Tay' }],
    account: { id: '2' },
  },
  {
    ...recordingWith({ spaceId: 'a', startedAt: day(2022, 1, 1), duration: 20, bytes: 5 }),
    heard: 'no',
    title: 'Borders 9',
    speakers: [speaker('Ana_MX')],
  },
];
const NAMES = new Map([['ana_mx', 'Ana Ríos']]);
const CATALOGUE = createCatalogue(RECORDINGS.map(entryOf), RECORDINGS.map(catalogueEntryOf), NAMES);

const find = (text: string): string[] => {
  const match = createMatcher(parseText(text, monthNames(['es', 'en'])));
  return CATALOGUE.filter((item) => {
    const { isWhole, hasNote, bookmarks } = match(item);
    return isWhole || hasNote || bookmarks.length > 0;
  }).map(({ entry }) => entry.spaceId);
};

it.each([
  ['borders', ['c', 'a']],
  ['@ana_mx', ['b', 'a']],
  ['@ana_mx march', ['b']],
  ['@mx', []],
  ['mx', ['b', 'a']],
  ['rios', ['b', 'a']],
  ['mar 2022', ['b']],
  ['19 marzo', ['b']],
  ['2022-01', ['a']],
  ['rivers', ['b']],
  ['river', ['b']],
  ['ana river tay', ['b']],
  ['rivers tay', []],
  ['maps host', ['c']],
  ['nothing', []],
])('“%s” finds %j', (text, expected) => {
  expect(find(text)).toEqual(expected);
});

it.each<[SearchQuery, string[]]>([
  [{ text: '', heard: 'no' }, ['a']],
  [{ text: '', heard: 'begun' }, ['b']],
  [{ text: '', year: 2022 }, ['b', 'a']],
  [{ text: '', state: 'partial' }, ['b']],
  [{ text: '', people: ['ANA_mx'] }, ['b', 'a']],
  [{ text: '', people: ['ana_mx', 'ben'] }, ['b']],
  [{ text: '', tags: ['maps'] }, ['c']],
  [{ text: '', account: '1' }, ['c']],
  [{ text: '', isFavourite: true }, ['c']],
])('the filter %j leaves in %j', (query, expected) => {
  const left = CATALOGUE.filter((item) => passesFilters(item, query));

  expect(left.map(({ entry }) => entry.spaceId)).toEqual(expected);
});

it('is sorted in every order', () => {
  const orders = SORTS.map((sort) =>
    sortItems(CATALOGUE, sort)
      .map(({ entry }) => entry.spaceId)
      .join(''),
  );

  expect(Object.fromEntries(SORTS.map((sort, i) => [sort, orders[i]]))).toEqual({
    newest: 'cba',
    oldest: 'abc',
    longest: 'bac',
    largest: 'cab',
    title: 'acb',
    speakers: 'bac',
  });
});

it('offers as filters what some recordings have', () => {
  expect(facetsOf(CATALOGUE, NAMES)).toEqual({
    years: [2023, 2022],
    people: [
      { handle: 'ana_mx', name: 'Ana Ríos', count: 2 },
      { handle: 'ben', count: 1 },
    ],
    tags: ['Maps'],
    accounts: [{ id: '1', handle: 'host' }, { id: '2' }],
    states: ['complete', 'partial'],
    hasFavourites: true,
  });
});
