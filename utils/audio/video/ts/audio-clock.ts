import { PTS_HZ } from '#utils/audio/mpeg-ts/pes-reader.ts';

/** Which second of the audio belongs to a time of the stream: frames are counted, and gaps of the stream are not. */
export interface AudioClock {
  /** Adds the next frame: its time and its duration in 90 kHz. */
  add(pts: number, units: number): void;
  /** Seconds of audio; negative for what comes before all of it. */
  secondsAt(pts: number): number;
}

/** Audio in a row, in 90 kHz: `at` is its place in the audio. */
interface Stretch {
  from: number;
  to: number;
  at: number;
}

/** Times are rounded; only a jump of more than this (90 kHz) is a gap. */
const JITTER = 0.03 * PTS_HZ;

export function createAudioClock(): AudioClock {
  const stretches: Stretch[] = [];
  let counted = 0;

  return {
    add(pts, units) {
      const last = stretches.at(-1);
      const expected = last ? last.from + counted - last.at : Infinity;
      if (last && Math.abs(pts - expected) <= JITTER) last.to = pts + units;
      else stretches.push({ from: pts, to: pts + units, at: counted });
      counted += units;
    },
    secondsAt(pts) {
      // The time may have begun again: the stretch that is nearest, of several the newest.
      const found = stretches.findLast(({ from, to }) => pts >= from && pts < to) ?? nearest(stretches, pts);
      if (!found) return 0;
      const isFirst = found === stretches[0];
      const isLast = found === stretches.at(-1);
      const from = isFirst ? pts : Math.max(pts, found.from);
      return (found.at + (isLast ? from : Math.min(from, found.to)) - found.from) / PTS_HZ;
    },
  };
}

function nearest(stretches: readonly Stretch[], pts: number): Stretch | undefined {
  let best: Stretch | undefined;
  let least = Infinity;
  for (const stretch of stretches) {
    const distance = Math.max(stretch.from - pts, pts - stretch.to, 0);
    if (distance <= least) best = stretch;
    least = Math.min(least, distance);
  }
  return best;
}
