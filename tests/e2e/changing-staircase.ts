import { concatBytes } from '#utils/concat-bytes.ts';
import { buildSpaceAudio, clipFrames, type ClipName, type ClipRate } from '../fixtures/audio/index.ts';
import { archiveOf, placeOf, type Place, type Staircase } from './staircase.ts';
import { createRandom } from '../fixtures/random.ts';

/** A stretch of one configuration. */
interface Stretch {
  clip: ClipName;
  /** Hz */
  rate: ClipRate;
  /** Seconds into the sound. */
  from: number;
  /** Seconds into the sound. */
  to: number;
}

const CLIPS_EACH = 2;
const STEPS = 8;

/** First another rate, then another number of channels, then both again. */
export const STRETCHES: readonly Stretch[] = lay([
  { clip: 'staircase', rate: 48000 },
  { clip: 'staircase', rate: 44100 },
  { clip: 'murmur', rate: 44100 },
  { clip: 'staircase', rate: 48000 },
]);

/** Writes the archive of a staircase in one file whose rate, and number of channels, change midway. */
export function writeChangingStaircase(): Promise<Staircase> {
  return archiveOf(STRETCHES.at(-1)?.to ?? 0, (startedAt) =>
    concatBytes(STRETCHES.map((stretch) => soundOf(stretch, startedAt))),
  );
}

/** A step of one of the stretches, as `placeOf` tells it. */
export function placeIn(stretch: number, clip: number, step: number): Place {
  const { from = 0, rate = 48000 } = STRETCHES[stretch] ?? {};
  const { at, frequency } = placeOf(clip, step, rate);
  return { at: from + at, frequency };
}

/** Random places, each in another stretch than the one before, at steps that a wrong rate would take for others. */
export function placesAcross(count: number): Place[] {
  const random = createRandom(1);
  return Array.from({ length: count }, (_, i) =>
    placeIn(
      (i * 3) % STRETCHES.length,
      Math.floor(random() * CLIPS_EACH),
      3 + Math.floor(random() * (STEPS - 3)),
    ),
  );
}

function lay(kinds: readonly Pick<Stretch, 'clip' | 'rate'>[]): Stretch[] {
  let at = 0;
  return kinds.map(({ clip, rate }) => {
    const from = at;
    at += (CLIPS_EACH * clipFrames(clip).length * 1024) / rate;
    return { clip, rate, from, to: at };
  });
}

function soundOf({ clip, rate, from, to }: Stretch, startedAt: number): Uint8Array<ArrayBuffer> {
  // Half a frame less, so that no frame of silence, which has two channels, fills up the last.
  const duration = to - from - 512 / rate;
  return buildSpaceAudio(
    {
      duration,
      startedAt: startedAt + from * 1000,
      guests: [],
      hostClip: clip,
      turns: [{ speaker: 'host', from: 0, to: duration + 1 }],
    },
    { rate, pts: 10 + from },
  ).bytes;
}
