import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSampleArchive, sampleSpaces } from '../fixtures/archive/index.ts';
import { buildSpaceAudio, clipFrames } from '../fixtures/audio/index.ts';
import type { Sound } from '../harness/sound.ts';
import { within } from '../harness/within.ts';
import { createRandom } from '../fixtures/random.ts';

/** A Space whose sound tells the second: eight steps of one second, 300 Hz apart, over and over. */
export interface Staircase {
  zip: string;
  space: string;
  folder: string;
}

const STEPS = 8;
const STEP_HZ = 300;
const HEADER = 7;

/** Writes its archive. Frames in `broken` hold what no decoder takes. */
export async function writeStaircase(seconds: number, broken: readonly number[] = []): Promise<Staircase> {
  return archiveOf(seconds, (startedAt) => {
    const sound = buildSpaceAudio({
      duration: seconds,
      startedAt,
      guests: [],
      hostClip: 'staircase',
      turns: [{ speaker: 'host', from: 0, to: seconds }],
    });
    const offsets = offsetsOf(sound.bytes, sound.frames);
    for (const frame of broken) {
      const [at = 0, length = 0] = [offsets[frame], sound.frames[frame]?.length];
      spoil(sound.bytes.subarray(at + HEADER, at + length));
    }
    return sound.bytes;
  });
}

/** An archive of one Space; `soundFrom` makes its sound, given when it started (ms since 1970). */
export async function archiveOf(
  seconds: number,
  soundFrom: (startedAt: number) => Uint8Array<ArrayBuffer>,
): Promise<Staircase> {
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-staircase-'));
  const now = Date.now();
  const [model] = sampleSpaces(now, seconds / 60);
  const zip = await buildSampleArchive(folder, {
    now,
    spaces: [model],
    audio: [{ space: model.id, part: 0, bytes: soundFrom(model.startedAt), isDeflated: false }],
  });
  return { zip, space: model.id, folder };
}

const RATE = 48_000;
const FRAME_SECONDS = 1024 / RATE;
/** The clip is a little longer than its steps: its encoder began a frame early, and filled up the last. */
const CLIP_SECONDS = clipFrames('staircase').length * FRAME_SECONDS;

/** A place in the sound, and what is to be heard there. */
export interface Place {
  /** Seconds */
  at: number;
  /** Hz */
  frequency: number;
}

/**
 * What is heard a moment after the beginning of a step: it lasts while it is listened to. Frames labelled with another
 * rate sound so much slower and lower.
 */
export function placeOf(clip: number, step: number, rate = RATE): Place {
  const at = clip * CLIP_SECONDS + FRAME_SECONDS + step + 0.1;
  return { at: (at * RATE) / rate, frequency: (STEP_HZ * (1 + step) * rate) / RATE };
}

/** Random places in a sound of so many seconds. */
export function randomPlaces(seconds: number, count: number, seed = 1): Place[] {
  const random = createRandom(seed);
  const clips = Math.floor(seconds / CLIP_SECONDS);
  return Array.from({ length: count }, () =>
    placeOf(Math.floor(random() * clips), Math.floor(random() * STEPS)),
  );
}

/** Seconds that are left of a step where `placeOf` leads into it. */
export const STEP_LEFT = 0.9;
const WINDOW = 0.1;
/** −60 dB. */
const AUDIBLE = 0.001;
/** Hz */
const TOLERANCE = 50;

/**
 * How many seconds of sound are heard from now until `frequency` is, and what they are. Gives up when its step would be
 * over. Silence does not count: however late a busy machine begins to play, it begins at the place.
 */
export async function hear(
  sound: Sound,
  frequency: number,
): Promise<{ delay: number; others: readonly number[] }> {
  const others: number[] = [];
  for (;;) {
    const delay = others.length * WINDOW;
    const heard = await nextSound(sound);
    if (Math.abs(heard - frequency) < TOLERANCE || delay > STEP_LEFT) return { delay, others };
    others.push(Math.round(heard));
  }
}

/** What is heard in the next tenth of a second that is not silent, in Hz. */
function nextSound(sound: Sound): Promise<number> {
  const listening = async (): Promise<number> => {
    for (;;) {
      const { rms, frequency } = await sound.listen(WINDOW);
      if (rms > AUDIBLE) return frequency;
    }
  };
  return within('something to be heard', listening());
}

/** Offsets of the frames, each of which lies in order somewhere behind the one before. */
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

function spoil(payload: Uint8Array): void {
  for (let i = 0; i < payload.length; i += 1) payload[i] = 0xff ^ (i * 37);
}
