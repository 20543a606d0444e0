import { NO_HEADER, unpackConfiguration } from './adts-header.ts';
import { createGrowingArray } from '#utils/audio/growing-array.ts';
import {
  framesBefore,
  LOUDNESS_PER_SECOND,
  secondsOf,
  type AudioIndex,
  type Damage,
  type Run,
} from './audio-index.ts';
import { frameLoudness } from './frame-loudness.ts';

/** How many damages are listed one by one. */
export const MAX_DAMAGE_LISTED = 1000;

/** Changes of configuration that are accepted. A real Space has one run, or a few. */
const MAX_RUNS = 4096;

/** Builds an index, except for the tags, while the bytes are read. */
export interface FrameLog {
  /** Configuration of the current run; `NO_HEADER` before the first. */
  readonly configuration: number;
  readonly canChange: boolean;
  /** Media time so far, in seconds. */
  readonly seconds: number;
  /** The frame is at `at` in `bytes`. */
  addFrame(configuration: number, length: number, bytes: Uint8Array, at: number): void;
  addTag(bytes: number): void;
  addDamage(offset: number, bytes: number): void;
  finish(bytes: number, cutBytes: number): Omit<Required<AudioIndex>, 'timedTags'>;
}

export function createFrameLog(): FrameLog {
  const frames = createGrowingArray((length) => new Uint16Array(length), 1 << 14);
  const gapFrames = createGrowingArray((length) => new Uint32Array(length));
  const gapBytes = createGrowingArray((length) => new Float64Array(length));
  const loudness = createGrowingArray((length) => new Uint8Array(length), 1 << 12);
  /** The next frame whose loudness is read: most seconds have more frames than values. */
  let nextValue = 0;
  const runs: Run[] = [];
  const damage: Damage[] = [];
  let configuration = NO_HEADER;
  let gap = 0;
  let damageCount = 0;
  let damagedBytes = 0;
  let secondsBeforeRun = 0;

  function seconds(): number {
    const run = runs.at(-1);
    return run ? secondsBeforeRun + secondsOf(run, frames.length - run.frame) : 0;
  }

  function startRun(next: number): void {
    secondsBeforeRun = seconds();
    configuration = next;
    const run = { frame: frames.length, ...unpackConfiguration(next) };
    runs.push(run);
    nextValue = frameOfNextValue(run);
  }

  /** The frame that is heard at the time of the next value. */
  function frameOfNextValue(run: Run): number {
    const left = loudness.length / LOUDNESS_PER_SECOND - secondsBeforeRun;
    return run.frame + Math.max(0, framesBefore(run, left));
  }

  function addLoudness(length: number, bytes: Uint8Array, at: number): void {
    const run = runs.at(-1);
    if (!run) return;
    const { headerLength, channels } = run;
    const value = frameLoudness(bytes, at + headerLength, length - headerLength, channels);
    // A long frame has more than one.
    for (const end = seconds(); loudness.length / LOUDNESS_PER_SECOND < end;) loudness.push(value);
    nextValue = frameOfNextValue(run);
  }

  function closeGap(): void {
    if (gap === 0) return;
    gapFrames.push(frames.length);
    gapBytes.push(gap);
    gap = 0;
  }

  return {
    get configuration() {
      return configuration;
    },
    get canChange() {
      return runs.length < MAX_RUNS;
    },
    get seconds() {
      return seconds();
    },
    addFrame(next, length, bytes, at) {
      if (next !== configuration) startRun(next);
      closeGap();
      frames.push(length);
      if (frames.length > nextValue) addLoudness(length, bytes, at);
    },
    addTag(bytes) {
      gap += bytes;
    },
    addDamage(offset, bytes) {
      gap += bytes;
      damageCount += 1;
      damagedBytes += bytes;
      if (damage.length < MAX_DAMAGE_LISTED)
        damage.push({ frame: frames.length, at: seconds(), offset, bytes });
    },
    finish(bytes, cutBytes) {
      gap += cutBytes;
      closeGap();
      return {
        bytes,
        frames: frames.finish(),
        loudness: loudness.finish(),
        gapFrames: gapFrames.finish(),
        gapBytes: gapBytes.finish(),
        runs,
        duration: seconds(),
        damage,
        damageCount,
        damagedBytes,
        cutBytes,
      };
    },
  };
}
