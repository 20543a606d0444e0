import { describe, expect, it } from 'vitest';
import { createAdtsIndexer, type Damage } from '#utils/audio/index.ts';
import { lostAudio } from '#utils/import/describe/lost-audio.ts';
import type { AudioPart } from '#utils/library/schema.ts';

/** A part of 100 s and 1 MB that has lost `bytes` bytes at each of these seconds. */
function part(number: number, damagedAt: number[], { bytes = 10_000, damageCount = damagedAt.length } = {}) {
  const damage = damagedAt.map((at): Damage => ({ at, bytes, frame: 0, offset: 0 }));
  const index = { ...createAdtsIndexer().finish(), duration: 100, bytes: 1_000_000, damage, damageCount };
  return { part: number, bytesId: '', size: index.bytes, crc32: 0, index } satisfies AudioPart;
}

describe('lostAudio', () => {
  it('is empty for intact audio', () => {
    expect(lostAudio([part(0, [])])).toEqual({});
  });

  it('has positions in the recording, and roughly how much is lost', () => {
    expect(lostAudio([part(0, [10]), part(1, [20])]).damage).toEqual({
      spots: [
        { at: 10, seconds: 1 },
        { at: 120, seconds: 1 },
      ],
      count: 2,
      seconds: 2,
    });
  });

  it('counts a gap that one of several spots has caused only once', () => {
    expect(lostAudio([part(0, [10, 50])], [{ at: 51, seconds: 4 }])).toEqual({
      damage: {
        spots: [
          { at: 10, seconds: 1 },
          { at: 50, seconds: 4 },
        ],
        count: 2,
        seconds: 5,
      },
    });
  });

  it('merges spots that are close together', () => {
    expect(lostAudio([part(0, [10, 10.4])]).damage).toMatchObject({
      spots: [{ at: 10, seconds: 2 }],
      count: 1,
    });
  });

  it('lists a few spots and counts all, even those that the index does not list', () => {
    const { damage } = lostAudio([part(0, [10, 20, 30, 40, 50, 60, 70], { damageCount: 5000 })]);

    expect(damage?.spots).toHaveLength(5);
    expect(damage?.count).toBe(5000);
  });

  it('separates gaps from damage, whose length the clock knows better', () => {
    const gaps = [
      { at: 11.5, seconds: 4 },
      { at: 60, seconds: 80 },
    ];

    expect(lostAudio([part(0, [10])], gaps)).toEqual({
      damage: { spots: [{ at: 10, seconds: 4 }], count: 1, seconds: 4 },
      gaps: { spots: [{ at: 60, seconds: 80 }], count: 1, seconds: 80 },
    });
  });

  it('counts spots a second apart as two, and what a later one is to the first of several', () => {
    expect(lostAudio([part(0, [10, 11])]).damage).toMatchObject({ count: 2, seconds: 2 });
    expect(lostAudio([part(0, [10, 10.9, 11.8])]).damage).toMatchObject({
      spots: [
        { at: 10, seconds: 2 },
        { at: 11.8, seconds: 1 },
      ],
    });
  });

  it('counts what no part lists, in all parts together', () => {
    const parts = [part(0, [10], { damageCount: 3 }), part(1, [10, 20], { damageCount: 4 })];

    expect(lostAudio(parts).damage?.count).toBe(7);
  });

  it('does not say how much is lost where there is no audio to compare it with', () => {
    const silent = part(0, [0]);

    expect(lostAudio([{ ...silent, index: { ...silent.index, duration: 0 } }]).damage?.seconds).toBe(0);
  });

  it.each([
    [9.9, false],
    [10, true],
    [13, true],
    [13.1, false],
  ])('takes a gap of the clock at %s s as caused by damage at 10 s: %s', (at, isCaused) => {
    const { damage, gaps } = lostAudio([part(0, [10])], [{ at, seconds: 4 }]);

    expect(damage?.seconds).toBe(isCaused ? 4 : 1);
    expect(gaps?.count).toBe(isCaused ? undefined : 1);
  });
});
