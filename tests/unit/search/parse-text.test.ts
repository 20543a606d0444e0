import { expect, it } from 'vitest';
import { monthNames, parseText } from '#utils/search/text/parse-text.ts';

const parse = (text: string, language = 'en') => parseText(text, monthNames([language, 'en']));

it('words, handles and quotations are tokens', () => {
  expect(parse('Mapas @Ana_MX "open  source" “ok”')).toMatchObject([
    { words: ['mapas'] },
    { words: ['ana_mx'], handle: 'ana_mx' },
    { words: ['open', 'source'], phrase: 'open source' },
    { words: ['ok'] },
  ]);
});

it.each([
  ['mar 2022', 'en', [[{ month: 3 }], [{ year: 2022 }]]],
  ['marzo', 'es', [[{ month: 3 }]]],
  ['19 nov', 'en', [[{ day: 19 }], [{ month: 11 }]]],
  ['Märzveranstaltung', 'de', [undefined]],
  ['März', 'de', [[{ month: 3 }]]],
  ['مارس', 'ar', [[{ month: 3 }]]],
  ['2022年3月', 'ja', [[{ year: 2022, month: 3 }]]],
  ['3月', 'ja', [[{ month: 3 }]]],
  ['2022-03-19', 'fr', [[{ year: 2022, month: 3, day: 19 }]]],
  ['2022-03', 'pt', [[{ year: 2022, month: 3 }]]],
])('%s (%s) may be a date', (text, language, dates) => {
  expect(parse(text, language).map((token) => token.dates)).toEqual(dates);
});

it('what nobody types costs nothing', () => {
  expect(parse('"')).toEqual([]);
  expect(parse('@ " , <b>')).toMatchObject([{ words: ['b'] }]);
  expect(parse('word '.repeat(200_000)).length).toBeLessThanOrEqual(24);
  expect(parse('\u202e@ana\u2066')).toMatchObject([{ words: ['ana'], handle: 'ana' }]);
});
