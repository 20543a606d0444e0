import { describe, expect, it } from 'vitest';
import { captionPages } from '../../../utils/video/text/caption-pages.ts';
import { fitText, cutToWidth } from '../../../utils/video/text/fit-text.ts';
import { arrangeTokens } from '../../../utils/video/text/arrange-tokens.ts';
import { breakWide, tokensOf } from '../../../utils/video/text/tokens.ts';
import { textOfLine, wrapLines } from '../../../utils/video/text/wrap-lines.ts';

/** As if all letters had the same width. */
const measure = (text: string): number => [...new Intl.Segmenter().segment(text)].length;
const wide = (text: string) => tokensOf(text).map((token) => ({ ...token, width: measure(token.text) }));
const seen = (text: string, isRightToLeft: boolean): string[] =>
  arrangeTokens(wide(text), isRightToLeft, 1).map((token) => token.text);

describe('tokens', () => {
  it('are words with their punctuation', () => {
    const tokens = tokensOf('  “Well”, she\nsaid – no! ');

    expect(tokens.map(({ text }) => text)).toEqual(['“Well”,', 'she', 'said', '–', 'no!']);
  });

  it('of scripts without spaces are words, and no line begins with a full stop', () => {
    const tokens = tokensOf('祖母は「谷」を描いた。本当？');

    expect(tokens.map(({ text }) => text)).toEqual(['祖母は', '「谷」を', '描いた。', '本当？']);
    expect(tokens.filter(({ hasSpace }) => hasSpace)).toHaveLength(1);
  });

  it('of Japanese keep their endings, and no line begins with a small kana', () => {
    const texts = (text: string): string[] => tokensOf(text).map((token) => token.text);

    expect(texts('それは正しかったのですか？')).toEqual(['それは', '正しかったのですか？']);
    for (const token of texts('ちょっとしたきっかけでキャッチボールをずっとやっていたかったんですよ'))
      expect(token).not.toMatch(/^[っゃゅょッャュョー]/u);
  });

  it('of Thai are words, never parts of a syllable', () => {
    const tokens = tokensOf('คุณยายอ่านหนังสือไม่ออก').map(({ text }) => text);

    expect(tokens.length).toBeGreaterThan(3);
    for (const text of tokens) expect(text).not.toMatch(/^\p{M}/u);
  });

  it('keep the punctuation that French puts after a space', () => {
    const tokens = tokensOf('« Vraiment ? » Oui : 20 % !').map(({ text }) => text);

    expect(tokens).toEqual(['«\u00a0Vraiment\u00a0?\u00a0»', 'Oui\u00a0:', '20\u00a0%\u00a0!']);
  });

  it('wider than a line are broken between letters, never inside an emoji', () => {
    const pieces = breakWide(tokensOf('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦 ok'), measure, 2);

    expect(pieces.map(({ text }) => text)).toEqual(['👩‍👩‍👧‍👦👩‍👩‍👧‍👦', '👩‍👩‍👧‍👦', 'ok']);
    expect(pieces.map(({ hasSpace }) => hasSpace)).toEqual([false, true, true]);
  });
});

describe('lines', () => {
  it('are as few as possible, and about as long', () => {
    const lines = wrapLines(wide('one two three four five six seven'), 1, 28).map(textOfLine);

    expect(lines).toEqual(['one two three four', 'five six seven']);
  });

  it('of a title that does not fit end with an ellipsis', () => {
    const options = {
      sizes: [2, 1],
      lines: 2,
      width: 10,
      measureAt: (size: number) => (text: string) => size * measure(text),
    };

    expect(fitText('short', options)).toEqual({ size: 2, lines: ['short'] });
    // Rather smaller than broken.
    expect(fitText('@a_handle', options)).toEqual({ size: 1, lines: ['@a_handle'] });
    expect(fitText('@a_long_handle', options)).toMatchObject({ size: 1 });
    const { size, lines } = fitText('a title that is much too long for it', options);
    expect(size).toBe(1);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/…$/);
    expect(cutToWidth('👩‍👩‍👧‍👦👩‍👩‍👧‍👦👩‍👩‍👧‍👦', measure, 2)).toBe('👩‍👩‍👧‍👦…');
  });
});

describe('words of a line', () => {
  it('from the right are seen from the right', () => {
    expect(seen('لم تكن تقرأ', true)).toEqual(['تقرأ', 'تكن', 'لم']);
  });

  it('of the other direction keep their own order', () => {
    expect(seen('على Google Maps صحيحة في 2019 تقريبا', true)).toEqual([
      'تقريبا',
      '2019',
      'في',
      'صحيحة',
      'Google',
      'Maps',
      'على',
    ]);
    expect(seen('she said سلام عليكم twice', false)).toEqual(['she', 'said', 'عليكم', 'سلام', 'twice']);
  });

  it('do not overlap, with a space between them only where the text has one', () => {
    const words = arrangeTokens(
      [
        { text: 'ab', hasSpace: true, width: 2 },
        { text: '谷', hasSpace: false, width: 1 },
        { text: 'を', hasSpace: false, width: 1 },
      ],
      false,
      0.5,
    );

    expect(words.map(({ x }) => x)).toEqual([0, 2.5, 3.5]);
  });
});

describe('captions', () => {
  const cue = { from: 10, to: 20, text: 'one two three four five six', speaker: 1 };

  it('give each word the time of its length', () => {
    const [page] = captionPages([cue], { measure, width: 100, lines: 2 });
    const words = page?.lines.flatMap((line) => line.words) ?? [];

    expect(words.map(({ text }) => text)).toEqual(['one', 'two', 'three', 'four', 'five', 'six']);
    expect(words[0]?.from).toBe(10);
    expect(words.at(-1)?.to).toBeCloseTo(20);
    words.slice(1).forEach(({ from }, i) => expect(from).toBeCloseTo(words[i]?.to ?? 0));
    expect((words[2]?.to ?? 0) - (words[2]?.from ?? 0)).toBeGreaterThan((words[0]?.to ?? 0) - 10);
  });

  it('that are too long for a picture are shown one part after the other', () => {
    const pages = captionPages([cue], { measure, width: 9, lines: 1 });

    expect(pages.length).toBeGreaterThan(2);
    expect(pages[0]?.from).toBe(10);
    pages.slice(1).forEach(({ from }, i) => expect(from).toBeCloseTo(pages[i]?.to ?? 0));
    for (const { lines, speaker } of pages) {
      expect(lines).toHaveLength(1);
      expect(speaker).toBe(1);
    }
  });

  it('without words are none', () => {
    expect(captionPages([{ from: 0, to: 1, text: ' \n ' }], { measure, width: 9, lines: 1 })).toEqual([]);
  });
});
