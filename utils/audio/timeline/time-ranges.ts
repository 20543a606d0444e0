/** A range of media time, in seconds. */
export interface TimeRange {
  from: number;
  to: number;
}

/**
 * Seconds before and after a turn that belong to it: its bounds are known to the second, and a breath is part of it.
 */
export const BEFORE_TURN = 0.5;
export const AFTER_TURN = 0.75;

/** One range for each turn, ordered by start. `turns`: for each speaker, start and end of each turn, alternating. */
export function rangesOfTurns(turns: readonly Float64Array[]): TimeRange[] {
  return turns
    .flatMap((each) =>
      Array.from({ length: each.length >> 1 }, (_, i) => ({
        from: each[2 * i] ?? 0,
        to: each[2 * i + 1] ?? 0,
      })),
    )
    .sort((a, b) => a.from - b.from);
}

/**
 * The ranges in order. Ranges that overlap, touch, or are less than `gap` seconds apart are merged; empty ones are
 * left out.
 */
export function mergeRanges(ranges: readonly TimeRange[], gap = 0): TimeRange[] {
  const merged: TimeRange[] = [];
  for (const { from, to } of ranges.toSorted((a, b) => a.from - b.from)) {
    const last = merged.at(-1);
    if (to <= from) continue;
    if (last && (from <= last.to || from - last.to < gap)) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** What ranges have in common with others. Both must be in order and without overlaps. */
export function intersectRanges(ranges: readonly TimeRange[], others: readonly TimeRange[]): TimeRange[] {
  const common: TimeRange[] = [];
  let first = 0;
  for (const { from, to } of ranges) {
    while (first < others.length && (others[first]?.to ?? 0) <= from) first += 1;
    for (let i = first; i < others.length && (others[i]?.from ?? 0) < to; i += 1) {
      const other = others[i] ?? { from, to: from };
      common.push({ from: Math.max(from, other.from), to: Math.min(to, other.to) });
    }
  }
  return common;
}
