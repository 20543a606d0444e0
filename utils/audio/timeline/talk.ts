import type { TimeRange } from './time-ranges.ts';

/** What follows from who spoke when. */
export interface Talk {
  /** Seconds at which the first turn begins and the last one ends; undefined where nobody speaks. */
  firstWord?: number;
  lastWord?: number;
  /** Ranges in which two or more speak at once. */
  overlaps: TimeRange[];
  /** Ranges in which nobody speaks, including those before the first turn and after the last. */
  silences: TimeRange[];
}

/** `turns`: for each speaker, start and end of each turn, alternating, in seconds. */
export function talkOf(turns: readonly Float64Array[], duration: number): Talk {
  const edges = turns
    .flatMap((each) => Array.from(each, (at, i) => ({ at, change: i % 2 === 0 ? 1 : -1 })))
    .sort((a, b) => a.at - b.at || b.change - a.change);
  const talk: Talk = { overlaps: [], silences: [] };
  let speaking = 0;
  let since = 0;
  for (const { at, change } of edges) {
    const before = speaking;
    speaking += change;
    const passed = { from: since, to: at };
    if (before === 0 && speaking === 1) {
      talk.firstWord ??= at;
      addTo(talk.silences, passed);
    }
    if (before === 2 && speaking === 1) addTo(talk.overlaps, passed);
    if (before === 1 || (before === 2 && speaking === 1)) since = at;
    if (speaking === 0) talk.lastWord = at;
  }
  addTo(talk.silences, { from: talk.lastWord ?? 0, to: duration });
  return talk;
}

function addTo(ranges: TimeRange[], range: TimeRange): void {
  if (range.to > range.from) ranges.push(range);
}

/** Start of a speaker's next turn after `position` (seconds); undefined if there is none. */
export function nextTurn(turns: Float64Array, position: number): number | undefined {
  return turns.find((at, i) => i % 2 === 0 && at > position);
}

/** Whether a speaker is heard at `position` (seconds). */
export function speaksAt(turns: Float64Array, position: number): boolean {
  return turns.some((from, i) => i % 2 === 0 && from <= position && position < (turns[i + 1] ?? 0));
}
