const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** The longer ago somebody stopped (ms), the more they have forgotten: seconds to go back, as in podcast players. */
const REWINDS = [
  { after: DAY, by: 20 },
  { after: HOUR, by: 10 },
  { after: MINUTE, by: 3 },
];

/** Seconds to go back after the sleep timer: who fell asleep has heard less than was played. */
export const REWIND_AFTER_SLEEP = 30;

/** Start and end of each turn of each speaker, alternating, in seconds. */
type Turns = readonly Float64Array[];

/**
 * Where playback goes on that stopped at `position` (seconds), `ago` ms ago: a little before, but never before the
 * recording, nor before the turn that was interrupted. In silence that is the turn that was heard last.
 */
export function rewound(position: number, ago: number, turns: Turns): number {
  const by = REWINDS.find(({ after }) => ago >= after)?.by ?? 0;
  return Math.min(position, Math.max(0, position - by, startOfTurn(turns, position)));
}

/** When the turn at `position` began: of several, the one that began first. Without one, the last that ended before. */
function startOfTurn(turns: Turns, position: number): number {
  let inside = Infinity;
  let before = 0;
  eachTurn(turns, (from, to) => {
    if (from >= position) return;
    if (to >= position) inside = Math.min(inside, from);
    else before = Math.max(before, from);
  });
  return Number.isFinite(inside) ? inside : before;
}

/** When the last of those stops who speak at `position` (seconds); undefined where nobody does. */
export function endOfTurn(turns: Turns, position: number): number | undefined {
  let end: number | undefined;
  eachTurn(turns, (from, to) => {
    if (from <= position && to > position) end = Math.max(end ?? to, to);
  });
  return end;
}

function eachTurn(turns: Turns, visit: (from: number, to: number) => void): void {
  for (const bounds of turns)
    for (let i = 0; i + 1 < bounds.length; i += 2) visit(bounds[i] ?? 0, bounds[i + 1] ?? 0);
}
