export const PTS_HZ = 90_000;

const WRAP = 2 ** 33;

/** The time (90 kHz, going on past 26.5 h) nearest to `near` that 33 bits give as `pts`. */
export function unwrapPts(pts: number, near: number): number {
  return pts + Math.round((near - pts) / WRAP) * WRAP;
}
