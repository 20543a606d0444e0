import { expect, it } from 'vitest';
import { createRandom } from '../../fixtures/random.ts';
import { fold } from '#utils/search/text/fold.ts';
import { searchable, hasWord, termsOf, wordsOf } from '#utils/search/text/words.ts';

it.each([
  ['São Paulo', 'sao paulo'],
  ['STRASSE', 'straße'],
  ['Ωδός', 'ΩΔΟΣ'],
  ['İstanbul', 'istanbul'],
  ['ﬁnal', 'FINAL'],
  ['Ｔｏｋｙｏ', 'tokyo'],
  ['ﾊﾟﾝ', 'パン'],
  ['مَرْحَبًا', 'مرحبا'],
  ['أحمد', 'احمد'],
  ['שָׁלוֹם', 'שלום'],
  ['한국', '한국'.normalize('NFD')],
  ['a\u202eb\u200dc', 'abc'],
])('%s is found as %s', (a, b) => {
  expect(fold(a)).toBe(fold(b));
});

it.each([
  ['が', 'か'],
  ['कि', 'क'],
  ['n', 'm'],
])('%s is another word than %s', (a, b) => {
  expect(fold(a)).not.toBe(fold(b));
});

it('a folded text folds to itself, whatever it is of', () => {
  const random = createRandom(7);
  for (let i = 0; i < 2000; i += 1) {
    const codes = Array.from({ length: 12 }, () => Math.floor(random() * (i % 2 === 0 ? 0x3000 : 0x2_ffff)));
    const text = String.fromCodePoint(...codes).toWellFormed();

    expect(fold(fold(text))).toBe(fold(text));
  }
});

it('words are separated at spaces and signs, and where the script changes', () => {
  expect(wordsOf(fold('Hola, @ana_mx! 東京タワー2023 สวัสดีครับ'))).toEqual([
    'hola',
    'ana_mx',
    '東京タワー',
    '2023',
    'สวัสดีครับ',
  ]);
});

it('a word begins with what is searched for; one without spaces contains it', () => {
  const text = searchable(fold('Mapas libres, 東京タワー'));

  expect(['map', 'libres', '京タ', 'ー'].map((word) => hasWord(text, word))).toEqual([
    true,
    true,
    true,
    true,
  ]);
  expect(['apas', '京ワ', 'x'].map((word) => hasWord(text, word))).toEqual([false, false, false]);
});

it('the index has pairs of characters of a word without spaces, and its last one', () => {
  expect(termsOf('東京都')).toEqual(['東京', '京都', '都']);
  expect(termsOf('mapas')).toEqual(['mapas']);
});
