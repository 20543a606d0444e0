import { expect, it } from 'vitest';
import { parseQuery, SORTS, STATES } from '#utils/search/parse-query.ts';
import { createRandom } from '../../fixtures/random.ts';
import { EVERYTHING, formatQuery, isEverything, type SearchQuery } from '#utils/search/search-query.ts';

const TEXTS = ['', 'mapas', 'a b', '?q=1&x#/', '%', '"', 'مرحبا', '東京', '<b>', '+', 'é'];

it('is read from an address as it was written into it, whatever it is', () => {
  const random = createRandom(3);
  const pick = <T>(list: readonly T[]): T | undefined => list[Math.floor(random() * list.length)];
  for (let i = 0; i < 500; i += 1) {
    const [sort, state] = [pick(SORTS), pick(STATES)];
    const query: SearchQuery = {
      text: pick(TEXTS) ?? '',
      ...(random() < 0.5 && { heard: random() < 0.5 ? 'no' : 'begun' }),
      ...(random() < 0.5 && { isFavourite: true }),
      ...(random() < 0.5 && { year: 2020 + Math.floor(random() * 6) }),
      ...(random() < 0.5 && state && { state }),
      ...(random() < 0.5 && { people: [pick(TEXTS) ?? '', 'ana_mx'] }),
      ...(random() < 0.5 && { tags: [pick(TEXTS) ?? ''] }),
      ...(random() < 0.5 && { account: pick(TEXTS) ?? '' }),
      ...(random() < 0.5 && sort && sort !== 'newest' && { sort }),
    };

    expect(parseQuery(formatQuery(query))).toEqual(query);
  }
});

it('leaves out what it does not know', () => {
  expect(parseQuery('heard=maybe&state=odd&sort=random&year=MMXX&favourite=1&x=y')).toEqual(EVERYTHING);
});

it('says whether anything is left out', () => {
  expect(isEverything({ text: ' ' })).toBe(true);
  expect(isEverything({ text: 'a' })).toBe(false);
  expect(isEverything({ text: '', sort: 'oldest' })).toBe(false);
  expect(formatQuery(EVERYTHING)).toBe('');
});
