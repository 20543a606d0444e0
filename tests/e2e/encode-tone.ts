import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { concatBytes } from '#utils/concat-bytes.ts';
import { segmentTag } from '../fixtures/audio/timed-tags.ts';
import { takeApart } from '../fixtures/audio/take-apart.ts';
import { run } from '../harness/sound-files.ts';

export interface Tone {
  /** Hz */
  rate: number;
  channels: number;
  seconds: number;
}

/** Hz at the start; each second it is 40 Hz more. */
const LOWEST = 200;
const RISE = 40;
/** Frames: some three seconds, as X has it. */
const TAGGED_EVERY = 130;

/** ADTS frames of a tone that rises, as ffmpeg encodes it; files that it needs for that are written into `folder`. */
export function encodeTone(folder: string, { rate, channels, seconds }: Tone): Uint8Array[] {
  const path = join(folder, `${rate}.aac`);
  const tone = `aevalsrc=sin(2*PI*t*(${LOWEST}+${RISE / 2}*t))/2:d=${seconds}:s=${rate}`;
  const encoding = ['-ac', String(channels), '-c:a', 'aac', '-f', 'adts'];
  run('ffmpeg', '-v', 'error', '-y', '-f', 'lavfi', '-i', tone, ...encoding, path);
  return takeApart(new Uint8Array(readFileSync(path))).frames;
}

/** What is heard of it at a time (seconds), in Hz. */
export const pitchAt = (seconds: number): number => LOWEST + RISE * seconds;

/** As X writes them: every few seconds a tag between two frames. */
export function withTags(frames: readonly Uint8Array[]): Uint8Array {
  return concatBytes(
    frames.flatMap((frame, i) => (i % TAGGED_EVERY === 0 ? [segmentTag(i / TAGGED_EVERY), frame] : [frame])),
  );
}
