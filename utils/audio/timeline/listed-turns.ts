import type { Stretch } from './talk.ts';
import type { TickLog } from '#utils/audio/hydra/timed-tags.ts';
import { mediaTimeAt, type WallClock } from './wall-clock.ts';

/** When someone spoke by a list beside the sound, in ms since 1970. */
export interface ListedSession {
  start: number;
  /** Missing where it had not ended. */
  end?: number;
}

/** How long (seconds) the tags must say nothing of who speaks, before a list is asked: a tick may go missing. */
const SILENT_FOR = 5;

/** Where no tag tells who speaks, in order. */
export function untoldStretches(ticks: TickLog, duration: number): Stretch[] {
  const stretches: Stretch[] = [];
  let from = 0;
  const closeAt = (to: number): void => {
    if (to - from > SILENT_FOR) stretches.push({ from, to });
  };
  ticks.at.forEach((at, i) => {
    if ((ticks.levelStarts[i] ?? 0) === (ticks.levelStarts[i + 1] ?? 0)) return;
    closeAt(at);
    // A tick tells of about the second after it; the timeline lets none reach further than half a second more.
    from = at + 1.5;
  });
  closeAt(duration);
  return stretches;
}

/** Start and end, in seconds of media time, of each turn in turn that sessions give within stretches (in order). */
export function listedTurns(
  sessions: readonly ListedSession[],
  clock: Required<WallClock>,
  stretches: readonly Stretch[],
): Float64Array {
  const spoken = joined(
    sessions.map(({ start, end }) => ({
      from: mediaTimeAt(clock, start),
      to: end === undefined ? Infinity : mediaTimeAt(clock, end),
    })),
  );
  const bounds: number[] = [];
  let first = 0;
  for (const stretch of stretches) {
    while (first < spoken.length && (spoken[first]?.to ?? 0) <= stretch.from) first += 1;
    for (let i = first; i < spoken.length && (spoken[i]?.from ?? 0) < stretch.to; i += 1) {
      const { from = 0, to = 0 } = spoken[i] ?? {};
      bounds.push(Math.max(from, stretch.from), Math.min(to, stretch.to));
    }
  }
  return Float64Array.from(bounds);
}

/** In order, without overlaps. */
function joined(stretches: Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const { from, to } of stretches.sort((a, b) => a.from - b.from)) {
    const last = found.at(-1);
    if (to <= from) continue;
    if (last && from <= last.to) last.to = Math.max(last.to, to);
    else found.push({ from, to });
  }
  return found;
}
