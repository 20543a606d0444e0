import { SAMPLES_PER_BLOCK, type FrameConfiguration } from './adts-header.ts';
import type { TimedTags } from '#utils/audio/hydra/timed-tags.ts';

/** Where the frames of one configuration begin; they end where the next run's begin. */
export interface Run extends FrameConfiguration {
  /** Number of its first frame. */
  frame: number;
}

/** Bytes that are neither a frame nor a tag. */
export interface Damage {
  /** Number of the frame that comes after it. */
  frame: number;
  /** Media time in seconds: where in the sound something is missing. */
  at: number;
  /** Offset in bytes. */
  offset: number;
  bytes: number;
}

/**
 * Where every frame of untouched ADTS bytes lies. Frames follow each other in order; where something else lies
 * between two of them, `gapFrames` and `gapBytes` say so: every offset follows by summing.
 */
export interface FrameIndex {
  /** Bytes of the whole. */
  bytes: number;
  /** Bytes of each frame, ADTS header included. */
  frames: Uint16Array;
  /** Rising frame numbers before which something else (tags, damage) lies; `frames.length` for what comes last. */
  gapFrames: Uint32Array;
  /** How many bytes lie there. */
  gapBytes: Float64Array;
  runs: Run[];
  /** Seconds, counted in frames: bytes and clocks tell it wrongly. */
  duration: number;
  /** The first `DAMAGE_LISTED` places; `damagedPlaces` counts all. */
  damage: Damage[];
  damageCount: number;
  damagedBytes: number;
  /** Bytes of an unfinished frame or tag at the end: the data was cut off there. 0 if it ends whole. */
  cutBytes: number;
}

/** All that one pass over a recording's bytes tells. Plain data: it can be cloned and stored. */
export interface AudioIndex extends FrameIndex {
  timedTags: TimedTags;
}

/** Frames `from` up to, but without, `to`. */
export interface FrameRange {
  from: number;
  to: number;
}

/** Frames out of one part of a recording, where they lie. */
export interface Excerpt extends FrameRange {
  index: FrameIndex;
}

/** Frames of one sampling rate in a row: what one MP4 header can hold and one `<audio>` can play. */
export interface RateRun extends FrameRange {
  /** Hz */
  rate: number;
  /** Media time in seconds of the first frame. */
  at: number;
  /** Seconds */
  duration: number;
}

/** Seconds that so many frames of one configuration last. */
export function secondsOf(run: FrameConfiguration, frames: number): number {
  return (frames * run.blocks * SAMPLES_PER_BLOCK) / run.rate;
}

/** How many whole frames of one configuration come before `seconds`. */
export function framesBefore(run: FrameConfiguration, seconds: number): number {
  // A time computed from a frame's number must lead back to it: hence the hair's breadth.
  return Math.floor(seconds / secondsOf(run, 1) + 1e-6);
}

/** Frame number just after the last of run `i`. */
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

/** The frame that sounds at `seconds`: the first before the start, `frames.length` from the end on. */
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
