import type { ViewRange } from './view-store.ts';

/** Width of a path in units, finer than the pixels of most screens: a path need not depend on its size in pixels. */
export const PATH_WIDTH = 1200;

/** A path of all turns in view (start and end alternating, in seconds), in a box `PATH_WIDTH` wide and 1 high. */
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
    // Even the shortest turn is visible.
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

/** Separate paths for the turns known from tags, and for those known only from X's list (`coarse`). */
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
