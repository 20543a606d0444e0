import { buildSpaceAudio, clipFrames, type ClipName, type ClipRate } from '../fixtures/audio/index.ts';
import { concatBytes } from '#utils/concat-bytes.ts';
import { createRandom } from '../fixtures/random.ts';
import { writeArchiveOf, stepAt, type Step, type Staircase } from './staircase.ts';

/** A range of audio with one configuration. */
interface FormatRange {
  clip: ClipName;
  /** Hz */
  rate: ClipRate;
  /** Seconds from the start of the audio. */
  from: number;
  /** Seconds from the start of the audio. */
  to: number;
}

const CLIPS_EACH = 2;
const STEPS = 8;

/** First the sample rate changes, then the number of channels, then both. */
export const FORMAT_RANGES: readonly FormatRange[] = consecutive([
  { clip: 'staircase', rate: 48000 },
  { clip: 'staircase', rate: 44100 },
  { clip: 'murmur', rate: 44100 },
  { clip: 'staircase', rate: 48000 },
]);

/** Writes an archive with a staircase in one file, whose sample rate and number of channels change. */
export function writeStaircaseWithFormatChanges(): Promise<Staircase> {
  return writeArchiveOf(FORMAT_RANGES.at(-1)?.to ?? 0, (startedAt) =>
    concatBytes(FORMAT_RANGES.map((range) => buildRange(range, startedAt))),
  );
}

/** A step in one of the ranges. */
export function stepInRange(range: number, clip: number, step: number): Step {
  const { from = 0, rate = 48000 } = FORMAT_RANGES[range] ?? {};
  const { at, frequency } = stepAt(clip, step, rate);
  return { at: from + at, frequency };
}

/** Random steps, each in another range than the one before. With a wrong rate each would sound like another step. */
export function stepsAcrossRanges(count: number): Step[] {
  const random = createRandom(1);
  return Array.from({ length: count }, (_, i) =>
    stepInRange(
      (i * 3) % FORMAT_RANGES.length,
      Math.floor(random() * CLIPS_EACH),
      3 + Math.floor(random() * (STEPS - 3)),
    ),
  );
}

function consecutive(kinds: readonly Pick<FormatRange, 'clip' | 'rate'>[]): FormatRange[] {
  let at = 0;
  return kinds.map(({ clip, rate }) => {
    const from = at;
    at += (CLIPS_EACH * clipFrames(clip).length * 1024) / rate;
    return { clip, rate, from, to: at };
  });
}

function buildRange({ clip, rate, from, to }: FormatRange, startedAt: number): Uint8Array<ArrayBuffer> {
  // Half a frame less, so that no frame of silence is added at the end: it would have two channels.
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
