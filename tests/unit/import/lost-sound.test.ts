import { describe, expect, it } from 'vitest';
import { createAdtsIndexer, type Damage } from '#utils/audio/index.ts';
import { damageOf } from '#utils/import/lost-sound.ts';
import type { FinishedPart } from '#utils/library/shelve.ts';

/** A part of 100 s and 1 MB that is damaged at these seconds, `bytes` each. */
function part(
  number: number,
  damagedAt: number[],
  { bytes = 10_000, damagedPlaces = damagedAt.length } = {},
) {
  const damage = damagedAt.map((at): Damage => ({ at, bytes, frame: 0, offset: 0 }));
  const index = { ...createAdtsIndexer().finish(), duration: 100, bytes: 1_000_000, damage, damagedPlaces };
  return { part: number, bytesId: '', size: index.bytes, index } satisfies FinishedPart;
}

describe('damageOf', () => {
  it('is none of sound that is as it was', () => {
    expect(damageOf([part(0, [])])).toBeUndefined();
  });

  it('tells the places in the whole of the sound, and about how much is lost', () => {
    expect(damageOf([part(0, [10]), part(1, [20])])).toEqual({
      places: [
        { at: 10, seconds: 1 },
        { at: 120, seconds: 1 },
      ],
      count: 2,
      seconds: 2,
    });
  });

  it('takes places that lie together for one', () => {
    expect(damageOf([part(0, [10, 10.4])])).toMatchObject({ places: [{ at: 10, seconds: 2 }], count: 1 });
  });

  it('lists a few and counts all, those too that the index does not list', () => {
    const damage = damageOf([part(0, [10, 20, 30, 40, 50, 60, 70], { damagedPlaces: 5000 })]);

    expect(damage?.places).toHaveLength(5);
    expect(damage?.count).toBe(5000);
  });
});
