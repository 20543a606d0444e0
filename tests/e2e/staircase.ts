import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSampleArchive, sampleSpaces } from '../fixtures/archive/index.ts';
import { buildSpaceAudio, clipFrames } from '../fixtures/audio/index.ts';
import type { AudioOutput } from '../harness/audio-output.ts';
import { withTimeout } from '../harness/with-timeout.ts';
import { createRandom } from '../fixtures/random.ts';

/**
 * An archive of one Space whose audio is a staircase: eight tones of one second each, 300 Hz apart, repeated. So the
 * frequency that is heard shows the position that plays.
 */
export interface Staircase {
  zip: string;
  space: string;
  folder: string;
}

const STEPS = 8;
const STEP_HZ = 300;
const HEADER = 7;

/** Writes the archive. The frames in `broken` cannot be decoded. */
export async function writeStaircase(seconds: number, broken: readonly number[] = []): Promise<Staircase> {
  return writeArchiveOf(seconds, (startedAt) => {
    const audio = buildSpaceAudio({
      duration: seconds,
      startedAt,
      guests: [],
      hostClip: 'staircase',
      turns: [{ speaker: 'host', from: 0, to: seconds }],
    });
    const offsets = offsetsOf(audio.bytes, audio.frames);
    for (const frame of broken) {
      const [at = 0, length = 0] = [offsets[frame], audio.frames[frame]?.length];
      corrupt(audio.bytes.subarray(at + HEADER, at + length));
    }
    return audio.bytes;
  });
}

/** Writes an archive of one Space. `buildAudio` receives the start of the Space in ms since 1970. */
export async function writeArchiveOf(
  seconds: number,
  buildAudio: (startedAt: number) => Uint8Array<ArrayBuffer>,
): Promise<Staircase> {
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-staircase-'));
  const now = Date.now();
  const [model] = sampleSpaces(now, seconds / 60);
  const zip = await buildSampleArchive(folder, {
    now,
    spaces: [model],
    audio: [{ space: model.id, part: 0, bytes: buildAudio(model.startedAt), isDeflated: false }],
  });
  return { zip, space: model.id, folder };
}

const RATE = 48_000;
const FRAME_SECONDS = 1024 / RATE;
/** The clip is a little longer than its steps: the encoder added a frame at the start, and filled up the last one. */
const CLIP_SECONDS = clipFrames('staircase').length * FRAME_SECONDS;

/** A position in the audio, and the tone there. */
export interface Step {
  /** Seconds */
  at: number;
  /** Hz */
  frequency: number;
}

/**
 * The position shortly after the start of a step, so that the tone lasts while it is measured. Frames labelled with
 * another sample rate are slower and lower by the ratio of the rates.
 */
export function stepAt(clip: number, step: number, rate = RATE): Step {
  const at = clip * CLIP_SECONDS + FRAME_SECONDS + step + 0.1;
  return { at: (at * RATE) / rate, frequency: (STEP_HZ * (1 + step) * rate) / RATE };
}

/** Random steps in a staircase of this duration. */
export function randomSteps(seconds: number, count: number, seed = 1): Step[] {
  const random = createRandom(seed);
  const clips = Math.floor(seconds / CLIP_SECONDS);
  return Array.from({ length: count }, () =>
    stepAt(Math.floor(random() * clips), Math.floor(random() * STEPS)),
  );
}

/** Seconds from the position of `stepAt` to the end of the step. */
export const STEP_REMAINING = 0.9;
const WINDOW = 0.1;
/** −60 dB. */
const AUDIBLE = 0.001;
/** Hz */
const TOLERANCE = 50;

/**
 * Waits for a tone of `frequency`. Returns the seconds of other audio before it, and the frequencies of that audio.
 * Gives up when the step would be over. Silence does not count: a busy machine may start late, but at the position.
 */
export async function listenFor(
  audio: AudioOutput,
  frequency: number,
): Promise<{ delay: number; others: readonly number[] }> {
  const others: number[] = [];
  for (;;) {
    const delay = others.length * WINDOW;
    const current = await nextFrequency(audio);
    if (Math.abs(current - frequency) < TOLERANCE || delay > STEP_REMAINING) return { delay, others };
    others.push(Math.round(current));
  }
}

/** Hz of the next tenth of a second that is not silent. */
function nextFrequency(audio: AudioOutput): Promise<number> {
  const nextAudible = async (): Promise<number> => {
    for (;;) {
      const { rms, frequency } = await audio.listen(WINDOW);
      if (rms > AUDIBLE) return frequency;
    }
  };
  return withTimeout('audio', nextAudible());
}

/** Offsets of the frames. Tags may precede each of them. */
function offsetsOf(bytes: Uint8Array, frames: readonly Uint8Array[]): number[] {
  let at = 0;
  return frames.map((frame) => {
    while (bytes[at] === 0x49) at += tagLength(bytes, at);
    at += frame.length;
    return at - frame.length;
  });
}

function tagLength(bytes: Uint8Array, at: number): number {
  return 10 + [6, 7, 8, 9].reduce((size, i) => (size << 7) | (bytes[at + i] ?? 0), 0);
}

function corrupt(payload: Uint8Array): void {
  for (let i = 0; i < payload.length; i += 1) payload[i] = 0xff ^ (i * 37);
}
