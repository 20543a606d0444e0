import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatBytes } from '#utils/concat-bytes.ts';
import { segmentTag } from '../fixtures/audio/timed-tags.ts';
import { takeApart } from '../fixtures/audio/take-apart.ts';
import { runProgram } from '../harness/audio-files.ts';

export interface Tone {
  /** Hz */
  rate: number;
  channels: number;
  seconds: number;
}

/** Hz at the start. */
const LOWEST = 200;
/** Hz a second. */
const RISE = 40;
/** In frames: about three seconds, like X's tags. */
const TAGGED_EVERY = 130;

/** Encodes a rising tone with ffmpeg. Returns ADTS frames. `folder` is for its temporary files. */
export function encodeTone(folder: string, { rate, channels, seconds }: Tone): Uint8Array[] {
  const path = join(folder, `${rate}.aac`);
  const tone = `aevalsrc=sin(2*PI*t*(${LOWEST}+${RISE / 2}*t))/2:d=${seconds}:s=${rate}`;
  const encoding = ['-ac', String(channels), '-c:a', 'aac', '-f', 'adts'];
  runProgram('ffmpeg', '-v', 'error', '-y', '-f', 'lavfi', '-i', tone, ...encoding, path);
  return takeApart(new Uint8Array(readFileSync(path))).frames;
}

/** Hz of the tone at a time in seconds. */
export const pitchAt = (seconds: number): number => LOWEST + RISE * seconds;

/** Adds a tag between two frames every few seconds, like X. */
export function withTags(frames: readonly Uint8Array[]): Uint8Array {
  return concatBytes(
    frames.flatMap((frame, i) => (i % TAGGED_EVERY === 0 ? [segmentTag(i / TAGGED_EVERY), frame] : [frame])),
  );
}
