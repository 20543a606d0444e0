import type { TimeRange } from './talk.ts';

/** What of the sound around a turn (seconds) is taken for the speaker's too: a turn's bounds are known to a second. */
const BEFORE = 0.5;
const AFTER = 0.75;

/**
 * Where one of the speakers is heard alone, in order, with a breath before and after where nobody else speaks. `turns`:
 * start and end of each turn in turn, in seconds, of each speaker; `who` is the place of the one among them.
 */
export function aloneRanges(turns: readonly Float64Array[], speaker: number, duration: number): TimeRange[] {
  const own = rangesOf([turns[speaker] ?? new Float64Array()], BEFORE, AFTER, duration);
  const others = rangesOf(turns.toSpliced(speaker, 1), 0, 0, duration);
  const alone: TimeRange[] = [];
  let first = 0;
  for (const { from, to } of own) {
    let at = from;
    while (first < others.length && (others[first]?.to ?? 0) <= from) first += 1;
    for (let i = first; i < others.length && (others[i]?.from ?? 0) < to; i += 1) {
      const other = others[i] ?? { from, to: from };
      if (other.from > at) alone.push({ from: at, to: other.from });
      at = Math.max(at, other.to);
    }
    if (at < to) alone.push({ from: at, to });
  }
  return alone;
}

/** Where one of the speakers is heard while others speak too, in order. */
export function sharedRanges(turns: readonly Float64Array[], speaker: number): TimeRange[] {
  const own = rangesOf([turns[speaker] ?? new Float64Array()], 0, 0, Infinity);
  const others = rangesOf(turns.toSpliced(speaker, 1), 0, 0, Infinity);
  const shared: TimeRange[] = [];
  let first = 0;
  for (const { from, to } of own) {
    while (first < others.length && (others[first]?.to ?? 0) <= from) first += 1;
    for (let i = first; i < others.length && (others[i]?.from ?? 0) < to; i += 1) {
      const other = others[i] ?? { from, to: from };
      shared.push({ from: Math.max(from, other.from), to: Math.min(to, other.to) });
    }
  }
  return shared;
}

/** All turns in order, those that overlap or touch as one. */
function rangesOf(
  turns: readonly Float64Array[],
  before: number,
  after: number,
  duration: number,
): TimeRange[] {
  const all = turns.flatMap((each) =>
    Array.from({ length: each.length >> 1 }, (_, i) => ({
      from: Math.max(0, (each[2 * i] ?? 0) - before),
      to: Math.min(duration, (each[2 * i + 1] ?? 0) + after),
    })),
  );
  const joined: TimeRange[] = [];
  for (const { from, to } of all.sort((a, b) => a.from - b.from)) {
    const last = joined.at(-1);
    if (to <= from) continue;
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else joined.push({ from, to });
  }
  return joined;
}
