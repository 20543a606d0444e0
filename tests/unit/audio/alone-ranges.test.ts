import { describe, expect, it } from 'vitest';
import { aloneRanges, sharedRanges } from '#utils/audio/index.ts';
import { createRandom } from '../../fixtures/random.ts';

const turns = [
  Float64Array.of(10, 20, 40, 50, 98, 100),
  Float64Array.of(18, 25, 60, 70),
  Float64Array.of(43, 45, 44, 47, 50, 52),
];

describe('aloneRanges', () => {
  it('are the turns of a speaker without those of others, with a breath where nobody speaks', () => {
    expect(aloneRanges(turns, 0, 100)).toEqual([
      { from: 9.5, to: 18 },
      { from: 39.5, to: 43 },
      { from: 47, to: 50 },
      { from: 97.5, to: 100 },
    ]);
  });

  it('are empty for someone who speaks only with others, or never', () => {
    expect(aloneRanges([Float64Array.of(0, 100), Float64Array.of(5, 9)], 1, 100)).toEqual([]);
    expect(aloneRanges(turns, 7, 100)).toEqual([]);
  });
});

describe('sharedRanges', () => {
  it('are where others speak too', () => {
    expect(sharedRanges(turns, 0)).toEqual([
      { from: 18, to: 20 },
      { from: 43, to: 47 },
    ]);
  });
});

it.each([1, 2, 3, 4])('nobody else speaks in the ranges of one speaker, and no turn is lost (%i)', (seed) => {
  const random = createRandom(seed);
  const people = Array.from({ length: 5 }, () => {
    const bounds = Array.from({ length: 40 }, () => Math.floor(random() * 1000));
    return Float64Array.from([...new Set(bounds)].sort((a, b) => a - b).slice(0, 30));
  });
  const speaks = (speaker: number, at: number) =>
    people[speaker]?.some((from, i, own) => i % 2 === 0 && from <= at && at < (own[i + 1] ?? 0)) ?? false;
  const isIn = (ranges: { from: number; to: number }[], at: number) =>
    ranges.some(({ from, to }) => from <= at && at < to);

  for (let speaker = 0; speaker < people.length; speaker += 1) {
    const [alone, shared] = [aloneRanges(people, speaker, 1000), sharedRanges(people, speaker)];
    for (let at = 0.1; at < 1000; at += 1) {
      const others = people.some((_, other) => other !== speaker && speaks(other, at));
      expect(isIn(alone, at) && others).toBe(false);
      expect(isIn(shared, at)).toBe(speaks(speaker, at) && others);
      expect(speaks(speaker, at) && !others && !isIn(alone, at)).toBe(false);
    }
  }
});
