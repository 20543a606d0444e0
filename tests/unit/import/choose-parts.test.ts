import { describe, expect, it } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { bestParts, isBetter, isComplete } from '#utils/import/store/choose-parts.ts';
import type { AudioPart } from '#utils/library/schema.ts';

const STARTED_AT = Date.UTC(2026, 5, 1);

interface Odd {
  fault?: AudioPart['fault'];
  cutBytes?: number;
  damageCount?: number;
  /** Seconds after the Space's beginning that its clock shows at its start. */
  clock?: number;
}

/** A part with so many seconds of audio. `name` is its id. */
function part(name: string, number: number, duration: number, { fault, clock, ...odd }: Odd = {}): AudioPart {
  const empty = createAdtsIndexer().finish();
  const timedTags =
    clock === undefined
      ? empty.timedTags
      : { ...empty.timedTags, at: Float64Array.of(0), clock: Float64Array.of(STARTED_AT + clock * 1000) };
  const index = { ...empty, ...odd, duration, timedTags };
  return { part: number, bytesId: name, size: 1, crc32: 0, index, ...(fault && { fault }) };
}

const names = (parts: readonly AudioPart[]): string[] => parts.map(({ bytesId }) => bytesId);

describe('isBetter', () => {
  it.each<[string, AudioPart, AudioPart]>([
    ['a longer copy', part('found', 0, 11), part('known', 0, 10)],
    ['a longer copy that is damaged', part('found', 0, 11, { damageCount: 1 }), part('known', 0, 10)],
    ['an equally long, complete copy', part('found', 0, 10), part('known', 0, 10, { fault: 'damaged' })],
    [
      'of two cut ones that which has lost less',
      part('found', 0, 10, { cutBytes: 1, damageCount: 9 }),
      part('known', 0, 10, { cutBytes: 2 }),
    ],
    [
      'the less damaged one',
      part('found', 0, 10, { damageCount: 1 }),
      part('known', 0, 10, { damageCount: 2 }),
    ],
    ['an equally long copy that is not cut off', part('found', 0, 10), part('known', 0, 10, { cutBytes: 1 })],
  ])('prefers %s, and never the other way round', (_, found, known) => {
    expect(isBetter([found], [known])).toBe(true);
    expect(isBetter([known], [found])).toBe(false);
  });

  it('keeps the known one of two copies that are equally good', () => {
    expect(isBetter([part('found', 0, 10)], [part('known', 0, 10)])).toBe(false);
  });

  it('compares all parts together', () => {
    const known = [part('a', 0, 10), part('b', 1, 10)];

    const partly = [part('a', 0, 10), part('b', 1, 10, { fault: 'damaged' })];

    expect(isBetter([part('c', 0, 12), part('d', 1, 9)], known)).toBe(true);
    expect(isBetter([part('c', 0, 10), part('d', 1, 10)], partly)).toBe(true);
    expect(isBetter(partly, [part('c', 0, 10, { cutBytes: 1 }), part('d', 1, 10)])).toBe(false);
    expect(isBetter([part('c', 0, 10), part('d', 1, 10)], [known[0] ?? part('', 0, 0)])).toBe(true);
    expect(isBetter([part('c', 0, 20)], [part('a', 0, 10, { cutBytes: 1 }), part('b', 1, 10)])).toBe(true);
  });
});

describe('isComplete', () => {
  it('says whether nothing is missing or damaged', () => {
    expect(isComplete(part('a', 0, 10))).toBe(true);
    for (const odd of [
      { fault: 'cut-off' },
      { fault: 'damaged' },
      { cutBytes: 7 },
      { damageCount: 1 },
    ] as const)
      expect(isComplete(part('a', 0, 10, odd))).toBe(false);
  });
});

describe('bestParts', () => {
  it('takes each part once, in its better copy, in the order of the parts', () => {
    const known = [part('known 0', 0, 10), part('known 1', 1, 5, { cutBytes: 1 })];
    const found = [part('found 2', 2, 10), part('found 1', 1, 10), part('found 0', 0, 8, { cutBytes: 1 })];

    expect(names(bestParts(known, found))).toEqual(['known 0', 'found 1', 'found 2']);
  });

  it('puts parts in order that come from both, the later one first', () => {
    expect(names(bestParts([part('known 2', 2, 10)], [part('found 1', 1, 10)]))).toEqual([
      'found 1',
      'known 2',
    ]);
  });

  it('takes all parts of one copy even if only one of several was split elsewhere', () => {
    const known = [part('known 0', 0, 60), part('known 1', 1, 60)];
    const found = [part('found 0', 0, 60), part('found 1', 1, 100)];

    expect(names(bestParts(known, found))).toEqual(['found 0', 'found 1']);
  });

  it('never takes a shorter copy, complete or not', () => {
    const known = [part('known', 0, 10, { damageCount: 3 })];

    expect(names(bestParts(known, [part('found', 0, 9)]))).toEqual(['known']);
    expect(names(bestParts(known, [part('found', 0, 9, { fault: 'cut-off' })]))).toEqual(['known']);
  });

  it('takes all parts of one copy if the two were split elsewhere, since some audio would be there twice', () => {
    const known = [part('known 0', 0, 60), part('known 1', 1, 60)];
    const longer = [part('found 0', 0, 100), part('found 1', 1, 30)];
    const shorter = [part('found 0', 0, 100), part('found 1', 1, 10)];

    expect(names(bestParts(known, longer))).toEqual(['found 0', 'found 1']);
    expect(names(bestParts(known, shorter))).toEqual(['known 0', 'known 1']);
  });

  it('joins parts whose lengths differ by no more than clocks do, or because one of them is cut off', () => {
    const known = [part('known 0', 0, 60), part('known 1', 1, 60)];

    expect(names(bestParts(known, [part('found 0', 0, 62), part('found 1', 1, 58)]))).toEqual([
      'found 0',
      'known 1',
    ]);
    expect(
      names(
        bestParts(
          [part('known 0', 0, 50, { fault: 'cut-off' })],
          [part('found 0', 0, 60), part('found 1', 1, 1)],
        ),
      ),
    ).toEqual(['found 0', 'found 1']);
  });

  it('takes all parts of one copy if by their clocks they would overlap', () => {
    const known = [part('known 0', 0, 60, { clock: 0 }), part('known 1', 1, 5, { clock: 57, cutBytes: 1 })];
    const found = [part('found 1', 1, 40, { clock: 57.9, cutBytes: 1 })];

    expect(names(bestParts(known, found))).toEqual(['known 0', 'known 1']);
  });

  it('joins parts that follow each other by their clocks, give or take two seconds', () => {
    const known = [part('known 0', 0, 60, { clock: 0 }), part('known 1', 1, 5, { clock: 60, cutBytes: 1 })];
    const found = [part('found 1', 1, 40, { clock: 58, cutBytes: 1 })];

    expect(names(bestParts(known, found))).toEqual(['known 0', 'found 1']);
  });
});
