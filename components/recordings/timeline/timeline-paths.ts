import type { ViewRange } from './view-store.ts';

/** Units across a picture: finer than a pixel of most screens, so that it need not know its size. */
export const PATH_WIDTH = 1200;

/** One path for all turns in view (start and end in turn, in seconds), in a box `ACROSS` wide and one unit high. */
export function turnsPath(turns: Float64Array, { from, to }: ViewRange): string {
  const scale = PATH_WIDTH / (to - from);
  let path = '';
  let [left, right] = [-1, -1];
  const draw = (): void => {
    if (right > left)
      path += `M${left.toFixed(1)} .15h${(right - left).toFixed(1)}v.7h${(left - right).toFixed(1)}z`;
  };
  for (let i = 0; i < turns.length; i += 2) {
    const [start = 0, end = 0] = turns.subarray(i, i + 2);
    if (end < from || start > to) continue;
    const x = Math.max(0, (start - from) * scale);
    // However short, it is seen.
    const width = Math.max(1, (Math.min(end, to) - Math.max(start, from)) * scale);
    if (x - right > 0.7) {
      draw();
      left = x;
    }
    right = Math.max(right, x + width);
  }
  draw();
  return path;
}

/** What tags tell of a speaker, and what only X's list tells, as paths of their own. */
export function lanePaths(
  turns: Float64Array,
  coarse: Float64Array | undefined,
  range: ViewRange,
): { exact: string; coarse: string } {
  if (!coarse) return { exact: turnsPath(turns, range), coarse: '' };
  const listed = new Set(coarse.filter((_, i) => i % 2 === 0));
  const exact = turns.filter((_, i) => !listed.has(turns[i - (i % 2)] ?? 0));
  return { exact: turnsPath(exact, range), coarse: turnsPath(coarse, range) };
}

interface Track {
  perSecond: number;
  values: Uint8Array;
}

const BAR = 4;

/** Upright bars around the middle, as high as it is loud, in the same box. */
export function waveformPath({ perSecond, values }: Track, { from, to }: ViewRange): string {
  const loudest = Math.max(
    1,
    values.reduce((max, value) => Math.max(max, value), 0),
  );
  const seconds = (to - from) / (PATH_WIDTH / BAR);
  let path = '';
  for (let bar = 0; bar < PATH_WIDTH / BAR; bar += 1) {
    const first = Math.floor((from + bar * seconds) * perSecond);
    const last = Math.max(first + 1, Math.ceil((from + (bar + 1) * seconds) * perSecond));
    let value = 0;
    for (let i = first; i < last; i += 1) value = Math.max(value, values[i] ?? 0);
    const height = Math.max(0.03, value / loudest);
    path += `M${bar * BAR} ${(0.5 - height / 2).toFixed(3)}h${BAR * 0.7}v${height.toFixed(3)}h${-BAR * 0.7}z`;
  }
  return path;
}
