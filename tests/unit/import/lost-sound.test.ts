import { describe, expect, it } from 'vitest';
import { createAdtsIndexer, type Damage } from '#utils/audio/index.ts';
import { lostAudio } from '#utils/import/describe/lost-audio.ts';
import type { FinishedPart } from '#utils/library/repositories/library-writer.ts';

/** A part of 100 s and 1 MB that is damaged at these seconds, `bytes` each. */
function part(number: number, damagedAt: number[], { bytes = 10_000, damageCount = damagedAt.length } = {}) {
  const damage = damagedAt.map((at): Damage => ({ at, bytes, frame: 0, offset: 0 }));
  const index = { ...createAdtsIndexer().finish(), duration: 100, bytes: 1_000_000, damage, damageCount };
  return { part: number, bytesId: '', size: index.bytes, index } satisfies FinishedPart;
}

describe('lostSound', () => {
  it('is none of sound that is as it was', () => {
    expect(lostAudio([part(0, [])])).toEqual({});
  });

  it('tells the places in the whole of the sound, and about how much is lost', () => {
    expect(lostAudio([part(0, [10]), part(1, [20])]).damage).toEqual({
      spots: [
        { at: 10, seconds: 1 },
        { at: 120, seconds: 1 },
      ],
      count: 2,
      seconds: 2,
    });
  });

  it('takes places that lie together for one', () => {
    expect(lostAudio([part(0, [10, 10.4])]).damage).toMatchObject({
      spots: [{ at: 10, seconds: 2 }],
      count: 1,
    });
  });

  it('lists a few and counts all, those too that the index does not list', () => {
    const { damage } = lostAudio([part(0, [10, 20, 30, 40, 50, 60, 70], { damageCount: 5000 })]);

    expect(damage?.spots).toHaveLength(5);
    expect(damage?.count).toBe(5000);
  });

  it('tells gaps apart from damage, whose length the clock knows better', () => {
    const gaps = [
      { at: 11.5, seconds: 4 },
      { at: 60, seconds: 80 },
    ];

    expect(lostAudio([part(0, [10])], gaps)).toEqual({
      damage: { spots: [{ at: 10, seconds: 4 }], count: 1, seconds: 4 },
      gaps: { spots: [{ at: 60, seconds: 80 }], count: 1, seconds: 80 },
    });
  });
});
