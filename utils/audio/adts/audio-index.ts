import { SAMPLES_PER_BLOCK, type FrameConfiguration } from './adts-header.ts';
import type { TimedTags } from '#utils/audio/hydra/timed-tags.ts';

/** Consecutive frames of one configuration. A run ends where the next one begins. */
export interface Run extends FrameConfiguration {
  /** Number of the run's first frame. */
  frame: number;
}

/** Bytes that are neither a frame nor a tag. */
export interface Damage {
  /** Number of the frame after it. */
  frame: number;
  /** Media time in seconds at which audio is missing. */
  at: number;
  /** Offset in bytes. */
  offset: number;
  bytes: number;
}

/**
 * The position of every frame in untouched ADTS bytes. Frames follow each other in order; `gapFrames` and `gapBytes`
 * say where other bytes are between two of them. Every offset is a sum.
 */
export interface FrameIndex {
  /** Bytes of the complete original. */
  bytes: number;
  /** Bytes of each frame, including its ADTS header. */
  frames: Uint16Array;
  /**
   * Frame numbers, rising, before which there are other bytes (tags, damage); `frames.length` for bytes at the end.
   */
  gapFrames: Uint32Array;
  /** How many bytes there are. */
  gapBytes: Float64Array;
  runs: Run[];
  /** Seconds, counted in frames: byte counts and clocks are not exact. */
  duration: number;
  /** The first `MAX_DAMAGE_LISTED` damages; `damageCount` counts all. */
  damage: Damage[];
  damageCount: number;
  damagedBytes: number;
  /** Bytes of an incomplete frame or tag at the end, where the data was cut off; 0 if the last one is complete. */
  cutBytes: number;
}

/** Everything that one pass over a recording's bytes finds. Plain data: it can be cloned and stored. */
export interface AudioIndex extends FrameIndex {
  timedTags: TimedTags;
  /** About how loud it is, 0–255, `LOUDNESS_PER_SECOND` times a second. Recordings of earlier versions have none. */
  loudness?: Uint8Array;
}

export const LOUDNESS_PER_SECOND = 20;

/** Frames from `from` up to, but not including, `to`. */
export interface FrameRange {
  from: number;
  to: number;
}

/** Frames of one part of a recording. */
export interface Excerpt extends FrameRange {
  index: FrameIndex;
}

/** Consecutive frames of one sampling rate: what one MP4 header can describe and one `<audio>` can play. */
export interface RateRun extends FrameRange {
  /** Hz */
  rate: number;
  /** Media time in seconds of the first frame. */
  at: number;
  /** Seconds */
  duration: number;
}

/** Seconds that `frames` frames of one configuration last. */
export function secondsOf(run: FrameConfiguration, frames: number): number {
  return (frames * run.blocks * SAMPLES_PER_BLOCK) / run.rate;
}

/** How many complete frames of one configuration come before `seconds`. */
export function framesBefore(run: FrameConfiguration, seconds: number): number {
  // A time computed from a frame's number must lead back to that frame, despite rounding.
  return Math.floor(seconds / secondsOf(run, 1) + 1e-6);
}

/** Number of the frame just after the last one of run `i`. */
export function runEnd(index: FrameIndex, i: number): number {
  return index.runs[i + 1]?.frame ?? index.frames.length;
}

export function rateRuns(index: FrameIndex): RateRun[] {
  const found: RateRun[] = [];
  let at = 0;
  index.runs.forEach((run, i) => {
    const to = runEnd(index, i);
    const duration = secondsOf(run, to - run.frame);
    const last = found.at(-1);
    if (last?.rate === run.rate) {
      last.to = to;
      last.duration += duration;
    } else {
      found.push({ from: run.frame, to, rate: run.rate, at, duration });
    }
    at += duration;
  });
  return found;
}

/** Media time in seconds at which frame `frame` begins. */
export function secondsAtFrame(index: FrameIndex, frame: number): number {
  return index.runs.reduce((seconds, run, i) => {
    const frames = Math.min(frame, runEnd(index, i)) - run.frame;
    return seconds + secondsOf(run, Math.max(0, frames));
  }, 0);
}

/** The frame that plays at `seconds`: frame 0 before the start, `frames.length` from the end on. */
export function frameAtSeconds(index: FrameIndex, seconds: number): number {
  let left = seconds;
  for (const [i, run] of index.runs.entries()) {
    const to = runEnd(index, i);
    const duration = secondsOf(run, to - run.frame);
    if (left < duration) return run.frame + Math.max(0, framesBefore(run, left));
    left -= duration;
  }
  return index.frames.length;
}
