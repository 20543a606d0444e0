import { expect, it } from 'vitest';
import { excerpt, highlight } from '#utils/search/text/highlight.ts';
import { monthNames, parseText } from '#utils/search/text/parse-text.ts';

const tokens = (text: string) => parseText(text, monthNames(['en']));
const hits = (text: string, query: string) =>
  highlight(text, tokens(query)).flatMap((part) => (part.isHit ? [part.text] : []));

it.each([
  ['São Paulo is São', 'sao', ['São', 'São']],
  ['Straße', 'strass', ['Straß']],
  ['東京タワーと京タ', '京タ', ['京タ', '京タ']],
  ['مَرْحَبًا بكم', 'مرحبا', ['مَرْحَبًا']],
  ['<b>bold</b>', 'b', ['b', 'b', 'b']],
  ['A\u202eB', 'ab', ['A\u202eB']],
  ['nothing', 'else', []],
])('in “%s” “%s” is highlighted', (text, query, expected) => {
  expect(hits(text, query)).toEqual(expected);
});

it('the parts are the text again', () => {
  const text = 'e\u0301cole 👩‍👩‍👧 الكتاب ﬁn \ud800 x';

  expect(
    highlight(text, tokens('ecol الك fi x'))
      .map((part) => part.text)
      .join(''),
  ).toBe(text);
});

it('of a long text the excerpt shows the first hit', () => {
  const text = `${'word '.repeat(100)}needle ${'word '.repeat(100)}`;

  expect(excerpt(text, tokens('needle'))).toMatch(/^….{20,40}needle .*…$/);
  expect(excerpt('x'.repeat(1_000_000), tokens('needle')).length).toBeLessThan(300);
});
