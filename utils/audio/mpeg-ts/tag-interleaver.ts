import { MAX_WAITING_BYTES } from './bounds.ts';
import type { CutFrame } from './frame-cutter.ts';
import { PTS_HZ } from './pes-reader.ts';

/** Puts timed tags before the audio of their time. In the stream they may come somewhat earlier or later. */
export interface TagInterleaver {
  addFrame(frame: CutFrame): void;
  /** `pts`: time in 90 kHz. */
  addTag(bytes: Uint8Array, pts: number): void;
  /** Emits everything that waits. */
  flush(): void;
}

/** How long audio waits for its tags, in 90 kHz. Streams are interleaved more closely than that. */
const MAX_TAG_DELAY = 1.5 * PTS_HZ;

/** A jump of this much (90 kHz) begins another time line: nothing waits for the one before. */
const DISCONTINUITY = 10 * PTS_HZ;

export function createTagInterleaver(emit: (bytes: Uint8Array) => void): TagInterleaver {
  let frames: CutFrame[] = [];
  let tags: { bytes: Uint8Array; pts: number }[] = [];
  let frameBytes = 0;
  let tagBytes = 0;

  function emitTags(before: number): void {
    const due = tags.filter(({ pts }) => pts < before);
    if (due.length === 0) return;
    tags = tags.filter(({ pts }) => pts >= before);
    for (const { bytes } of due) emitUnlessEmpty(bytes);
    tagBytes -= sum(due);
  }

  function emitUnlessEmpty(bytes: Uint8Array): void {
    if (bytes.length > 0) emit(bytes);
  }

  /** Emits the first `count` frames, each after the tags of its time. */
  function emitFrames(count: number): void {
    const due = frames.slice(0, count);
    frames = frames.slice(count);
    for (const { bytes, pts, units } of due) {
      if (tags.length > 0) emitTags(pts + units);
      emitUnlessEmpty(bytes);
    }
    frameBytes -= sum(due);
  }

  function flush(): void {
    emitFrames(frames.length);
    emitTags(Infinity);
  }

  return {
    addFrame(frame) {
      const last = frames.at(-1);
      if (last && Math.abs(frame.pts - last.pts) > DISCONTINUITY) flush();
      frames.push(frame);
      frameBytes += frame.bytes.length;
      const first = frames[0]?.pts ?? frame.pts;
      // Half of them at a time, so that the rest is not moved for each frame.
      if (frame.pts - first > 2 * MAX_TAG_DELAY || frameBytes > MAX_WAITING_BYTES) {
        emitFrames(Math.ceil(frames.length / 2));
      }
    },
    addTag(bytes, pts) {
      const index = tags.findLastIndex((tag) => tag.pts <= pts) + 1;
      tags.splice(index, 0, { bytes, pts });
      tagBytes += bytes.length;
      if (tagBytes > MAX_WAITING_BYTES) flush();
    },
    flush,
  };
}

function sum(units: readonly { bytes: Uint8Array }[]): number {
  return units.reduce((bytes, unit) => bytes + unit.bytes.length, 0);
}
