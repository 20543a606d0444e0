import type { SpeakerTurns } from '#utils/audio/index.ts';

/** When somebody spoke, in seconds. */
export interface Turn {
  from: number;
  to: number;
  /** Position among the recording's speakers. */
  speaker: number;
}

/** The turns of all speakers, by their start. */
export function turnSequence(speakers: readonly Pick<SpeakerTurns, 'turns'>[]): Turn[] {
  const all = speakers.flatMap(({ turns }, speaker) =>
    Array.from({ length: turns.length >> 1 }, (_, i) => ({
      from: turns[2 * i] ?? 0,
      to: turns[2 * i + 1] ?? 0,
      speaker,
    })),
  );
  return all.sort((a, b) => a.from - b.from || a.to - b.to);
}

/** The number of the last turn that has begun at `position` (seconds); -1 before the first one. */
export function turnIndexAt(turns: readonly Turn[], position: number): number {
  let [low, high] = [0, turns.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[middle]?.from ?? 0) <= position) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** A turn that has begun less than this (seconds) ago is left for the one before it. */
const RECENT = 1.5;

/** Where the next turn begins, or the one before, in seconds; undefined where there is none. */
export function neighbouringTurn(turns: readonly Turn[], position: number, step: 1 | -1): number | undefined {
  if (step === 1) return turns.find(({ from }) => from > position + 0.5)?.from;
  return turns.findLast(({ from }) => from < position - RECENT)?.from;
}
