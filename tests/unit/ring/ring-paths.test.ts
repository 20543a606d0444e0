import { describe, expect, it } from 'vitest';
import { ringPaths } from '#utils/ring/index.ts';
import { LANE_CELLS } from '#utils/library/index.ts';

/** A speaker who alone fills these cells. */
function lane(from: number, to: number): Uint8Array {
  return new Uint8Array(LANE_CELLS).fill(255, from, to);
}

/** The numbers of a path's coordinates. */
function numbersOf(d: string): number[] {
  return Array.from(d.matchAll(/-?[\d.]+/g), ([number]) => Number(number));
}

describe('ringPaths', () => {
  it('begins at the top and runs clockwise, one path for each hue', () => {
    const [host, guest, ...others] = ringPaths({ lanes: [lane(0, 48), lane(48, 96)] });

    expect(others).toEqual([]);
    expect([host?.hue, guest?.hue]).toEqual([1, 2]);
    expect(host?.d).toMatch(/^M22 1A/);
    expect(guest?.d).toMatch(/^M22 43A/);
  });

  it('joins what one speaker says at several places into one path', () => {
    const host = lane(0, 10).fill(255, 20, 30).fill(255, 80, 90);

    expect(ringPaths({ lanes: [host, lane(10, 20)] })).toHaveLength(2);
  });

  it('draws everybody beyond the eighth speaker in the same grey', () => {
    const lanes = Array.from({ length: 13 }, (_, index) => lane(index * 7, index * 7 + 7));

    const hues = ringPaths({ lanes }).map(({ hue }) => hue);

    expect(hues).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 'rest']);
  });

  it('goes once round for somebody who speaks all the time', () => {
    const [whole] = ringPaths({ lanes: [lane(0, LANE_CELLS)] });

    expect(whole?.d).toContain('A21 21 0 1 1');
  });

  it('is as broad as a single speaker is loud', () => {
    const loudness = new Uint8Array(LANE_CELLS).fill(20).fill(200, 0, 2);

    const [band] = ringPaths({ lanes: [lane(0, LANE_CELLS)], loudness });

    const radii = (band?.d.split('Z')[0] ?? '')
      .split('L')
      .map((text) => numbersOf(text))
      .map(([x = 0, y = 0]) => Math.hypot(x - 22, y - 22));
    expect(radii).toHaveLength(LANE_CELLS);
    expect(radii[0]).toBeCloseTo(21, 1);
    expect(radii[50]).toBeCloseTo(16.95, 1);
  });

  it('is empty where nobody is known to speak', () => {
    expect(ringPaths({ lanes: [] })).toEqual([]);
  });

  it('is drawn once for a recording, however often it is shown', () => {
    const source = { lanes: [lane(3, 9)] };

    expect(ringPaths(source)).toBe(ringPaths(source));
  });
});
