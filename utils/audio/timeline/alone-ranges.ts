import {
  AFTER_TURN,
  BEFORE_TURN,
  intersectRanges,
  mergeRanges,
  rangesOfTurns,
  type TimeRange,
} from './time-ranges.ts';

/**
 * Where a speaker is heard alone, in order, with a breath before and after each turn where nobody else speaks.
 * `turns`: for each speaker, start and end of each turn, alternating, in seconds. `speaker`: index in `turns`.
 */
export function aloneRanges(turns: readonly Float64Array[], speaker: number, duration: number): TimeRange[] {
  const own = paddedTurns(turns[speaker], duration);
  const others = mergeRanges(rangesOfTurns(turns.toSpliced(speaker, 1)));
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

/** Where a speaker is heard while others speak too, in order. */
export function sharedRanges(turns: readonly Float64Array[], speaker: number): TimeRange[] {
  const own = mergeRanges(rangesOfTurns(turns.slice(speaker, speaker + 1)));
  const others = mergeRanges(rangesOfTurns(turns.toSpliced(speaker, 1)));
  return intersectRanges(own, others);
}

function paddedTurns(turns: Float64Array | undefined, duration: number): TimeRange[] {
  const padded = rangesOfTurns(turns ? [turns] : []).map(({ from, to }) => ({
    from: Math.max(0, from - BEFORE_TURN),
    to: Math.min(duration, to + AFTER_TURN),
  }));
  return mergeRanges(padded);
}
