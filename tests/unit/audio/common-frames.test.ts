import { describe, expect, it } from 'vitest';
import { commonFrames, countOf } from '#utils/audio/index.ts';
import { createRandom } from '../../fixtures/random.ts';

const sizesOf = (seed: number, count: number): Uint16Array => {
  const random = createRandom(seed);
  return Uint16Array.from({ length: count }, () => 100 + Math.floor(random() * 200));
};
const join = (...pieces: Uint16Array[]): Uint16Array =>
  Uint16Array.from(pieces.flatMap((piece) => [...piece]));
const WHOLE = sizesOf(1, 5000);

describe('commonFrames', () => {
  it.each([
    ['itself', WHOLE, [{ a: 0, b: 0, count: 5000 }]],
    ['its beginning', WHOLE.slice(0, 1000), [{ a: 0, b: 0, count: 1000 }]],
    ['its end', WHOLE.slice(3000), [{ a: 3000, b: 0, count: 2000 }]],
    [
      'it without a piece',
      join(WHOLE.slice(0, 1000), WHOLE.slice(1500)),
      [
        { a: 0, b: 0, count: 1000 },
        { a: 1500, b: 1000, count: 3500 },
      ],
    ],
    [
      'it with a piece inserted',
      join(WHOLE.slice(0, 2000), sizesOf(2, 300), WHOLE.slice(2000)),
      [
        { a: 0, b: 0, count: 2000 },
        { a: 2000, b: 2300, count: 3000 },
      ],
    ],
    ['nothing', new Uint16Array(), []],
    ['other audio', sizesOf(3, 5000), []],
  ])('finds what audio has in common with %s', (_what, other, runs) => {
    expect(commonFrames(WHOLE, other)).toEqual(runs);
  });

  it('aligns audio that repeats itself by its longest run', () => {
    const loop = sizesOf(4, 100);
    const whole = join(...Array.from({ length: 9 }, () => loop));

    expect(countOf(commonFrames(whole, whole.slice(450)))).toBe(450);
  });

  it('aligns silence, whose frames all have one size', () => {
    const silence = new Uint16Array(3000).fill(9);

    expect(countOf(commonFrames(silence, silence.slice(500)))).toBe(2500);
    expect(commonFrames(silence, WHOLE)).toEqual([]);
  });

  it('finds a copy of a few frames, wherever it begins', () => {
    expect(commonFrames(WHOLE.slice(2001, 2012), WHOLE)).toEqual([{ a: 0, b: 2001, count: 11 }]);
    expect(commonFrames(sizesOf(6, 11), WHOLE)).toEqual([]);
  });

  it.each([1, 2, 3, 4, 5, 6, 7, 8])(
    'finds the same in both directions of two damaged copies (%i)',
    (seed) => {
      const random = createRandom(seed);
      const copy = (): Uint16Array => {
        const start = Math.floor(random() * 900);
        const lost = Math.floor(random() * 300);
        const again = Math.floor(random() * 300);
        return join(WHOLE.slice(0, start), WHOLE.slice(start + lost, 1500), WHOLE.slice(100, 100 + again));
      };
      const [one, other] = [copy(), copy()];

      expect(countOf(commonFrames(one, other))).toBe(countOf(commonFrames(other, one)));
    },
  );

  it('compares five hours with five hours in which every thousandth frame differs', () => {
    const long = sizesOf(5, 840_000);
    const other = long.map((size, i) => (i % 10_000 === 9999 ? size + 1 : size));

    expect(countOf(commonFrames(long, other))).toBe(840_000 - 84);
  });
});
