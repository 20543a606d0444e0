import type { SpeakerTurns, TimeRange } from '#utils/audio/index.ts';
import { nearestEdge } from './nearest-edge.ts';

interface LivelySource {
  speakers: readonly Pick<SpeakerTurns, 'turns'>[];
  /** How loud it is, 0–255. */
  track: { perSecond: number; values: Uint8Array };
  /** Of the recording, in seconds. */
  duration: number;
  /** Where turns and pauses are, in seconds, ascending. */
  edges: Float64Array;
}

/** Seconds of a passage: as much as people watch. */
const LENGTH = 40;
/** Between the passages that are compared, in seconds. */
const STEP = 5;
/** How far (seconds) its ends may move to an edge. */
const REACH = 4;
/** A turn counts as much as this share of the loudness. */
const TURN_WEIGHT = 0.12;

/**
 * Passages in which people answer each other and are loud, the liveliest first, none of them overlapping. Only a suggestion:
 * what is said is not known here.
 */
export function livelyPassages({ speakers, track, duration, edges }: LivelySource, most = 3): TimeRange[] {
  if (duration <= LENGTH) return [];
  const starts = speakers
    .flatMap(({ turns }) => Array.from({ length: turns.length >> 1 }, (_, i) => turns[2 * i] ?? 0))
    .sort((a, b) => a - b);
  const loudness = loudnessPerStep(track, duration);
  const candidates: (TimeRange & { score: number })[] = [];
  for (let from = 0; from + LENGTH <= duration; from += STEP) {
    const to = from + LENGTH;
    const turns = countBetween(starts, from, to);
    const loud = meanOf(loudness, from / STEP, to / STEP);
    candidates.push({ from, to, score: loud * (1 + TURN_WEIGHT * Math.min(turns, 20)) });
  }
  candidates.sort((a, b) => b.score - a.score || a.from - b.from);
  const chosen: TimeRange[] = [];
  for (const { from, to, score } of candidates) {
    if (chosen.length === most || score === 0) break;
    const range = { from: nearestEdge(edges, from, REACH), to: nearestEdge(edges, to, REACH) };
    if (range.to - range.from < LENGTH / 2) continue;
    if (!chosen.some((other) => range.from < other.to && range.to > other.from)) chosen.push(range);
  }
  return chosen;
}

function loudnessPerStep({ perSecond, values }: LivelySource['track'], duration: number): Float64Array {
  const sums = new Float64Array(Math.ceil(duration / STEP) + 1);
  const perStep = perSecond * STEP;
  for (let i = 0; i < values.length; i += 1) {
    const step = Math.floor(i / perStep);
    sums[step] = (sums[step] ?? 0) + (values[i] ?? 0) / perStep;
  }
  return sums;
}

function meanOf(values: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let i = from; i < to; i += 1) sum += values[i] ?? 0;
  return sum / (to - from);
}

/** How many of these ascending numbers are at or after `from`, and before `to`. */
function countBetween(sorted: readonly number[], from: number, to: number): number {
  const below = (limit: number): number => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((sorted[middle] ?? 0) < limit) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  return below(to) - below(from);
}
