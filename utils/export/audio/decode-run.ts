import {
  createPackedTable,
  createPayloadBuffer,
  lendFrames,
  runEnd,
  secondsOf,
  type Excerpt,
  type Run,
} from '#utils/audio/index.ts';
import type { ReusableBuffer } from '#utils/blob-reader.ts';
import { CodedError } from '#utils/coded-error.ts';
import { canDecode, decodeFrames } from '#utils/decode/index.ts';
import type { AudioRun } from './plan-runs.ts';

/** Frames decoded at a time: some seconds, so that what is decoded stays small. */
const BATCH_FRAMES = 512;
/** Frames that a decoder is given before: each is decoded with the help of the one before. */
const LEAD_IN_FRAMES = 2;
/** Bytes that are asked for after each lot. */
const PRESSURE_BYTES = 1 << 24;
/** Frames among which one is looked for that decodes. */
const PROBE_FRAMES = 8;

/** What a decoded run sounds like. */
export interface PcmFormat {
  /** Hz */
  rate: number;
  channels: 1 | 2;
  /** Samples a channel, of all. */
  samples: number;
}

/** Samples of each channel, −1 to 1. */
export type Planes = Float32Array<ArrayBuffer>[];

/**
 * The format that a run decodes to. Its rate is the decoder's: that of HE-AAC is twice what its frames say. Throws
 * CodedError `no-decoder` where the browser has none for AAC, or it takes no frame at all.
 */
export async function detectPcmFormat({ pieces }: AudioRun, signal: AbortSignal): Promise<PcmFormat> {
  const { rate, channels, units } = createPackedTable(pieces);
  const buffer = createPayloadBuffer();
  const audible = pieces.filter(({ isSilent }) => !isSilent);
  for (const piece of audible) {
    for (const [run, excerpt] of splitByConfiguration(piece)) {
      await requireDecoder(run);
      for await (const frames of readBatches(excerpt, piece.bytes, { buffer, batchFrames: PROBE_FRAMES })) {
        signal.throwIfAborted();
        let decoded = 0;
        await decodeFrames(run, frames, (_, { sampleRate }) => {
          decoded ||= sampleRate;
        });
        if (decoded === 0) continue;
        return { rate: decoded, channels: channels === 1 ? 1 : 2, samples: (units / rate) * decoded };
      }
    }
  }
  throw new CodedError('no-decoder', 'The decoder takes none of the frames');
}

/**
 * Decodes a run with the browser's own decoder, some seconds at a time, which are good until the next come. Where a
 * frame is broken there is silence, and no time is lost. Throws CodedError `no-decoder`.
 */
export async function* decodeRun(
  { pieces }: AudioRun,
  { rate, channels }: PcmFormat,
  signal: AbortSignal,
): AsyncGenerator<Planes> {
  const buffer = createPayloadBuffer();
  let planeBuffers: Planes = [];
  for (const piece of pieces) {
    for (const [run, excerpt] of splitByConfiguration(piece)) {
      await requireDecoder(run);
      const size = Math.round(secondsOf(run, 1) * rate);
      if ((planeBuffers[0]?.length ?? 0) < size * BATCH_FRAMES) {
        planeBuffers = Array.from({ length: channels }, () => new Float32Array(size * BATCH_FRAMES));
      }
      let before: Uint8Array[] = [];
      for await (const frames of readBatches(excerpt, piece.bytes, { buffer, batchFrames: BATCH_FRAMES })) {
        signal.throwIfAborted();
        const planes = planeBuffers.map((plane) => plane.subarray(0, size * frames.length).fill(0));
        await decodeFrames(run, [...before, ...frames], (i, data) => {
          const at = (i - before.length) * size;
          if (at >= 0)
            planes.forEach((plane, channel) => copyChannel(data, channel, plane.subarray(at, at + size)));
        });
        yield planes;
        hintGarbageCollection();
        before = frames.slice(-LEAD_IN_FRAMES).map((frame) => frame.slice());
      }
    }
  }
}

/**
 * Of each frame WebCodecs leaves a chunk and a sound behind: little to the collector, which lets tens of thousands of
 * them pile up, but in memory a hundred megabytes. What is asked for here takes none, since it is never touched, and
 * has the collector look.
 */
function hintGarbageCollection(): void {
  // A plain `new` whose result nobody uses is left out by the bundler.
  Reflect.construct(ArrayBuffer, [PRESSURE_BYTES]);
}

async function requireDecoder(run: Run): Promise<void> {
  if (!(await canDecode(run))) throw new CodedError('no-decoder', 'The browser does not decode AAC');
}

/** The parts of an excerpt that are of one configuration each. */
function splitByConfiguration({ index, from, to }: Excerpt): [Run, Excerpt][] {
  return index.runs.flatMap((run, i): [Run, Excerpt][] => {
    const part = { index, from: Math.max(from, run.frame), to: Math.min(to, runEnd(index, i)) };
    return part.from < part.to ? [[run, part]] : [];
  });
}

async function* readBatches(
  excerpt: Excerpt,
  original: Blob,
  { buffer, batchFrames }: { buffer: ReusableBuffer; batchFrames: number },
): AsyncGenerator<Uint8Array<ArrayBuffer>[]> {
  for await (const frames of lendFrames(excerpt, original, buffer)) {
    for (let i = 0; i < frames.length; i += batchFrames) yield frames.slice(i, i + batchFrames);
  }
}

/** One channel of a decoded frame; of sound with fewer channels than wanted, the last. */
function copyChannel(data: AudioData, channel: number, plane: Float32Array<ArrayBuffer>): void {
  const planeIndex = Math.min(channel, data.numberOfChannels - 1);
  const options = { planeIndex, format: 'f32-planar' } as const;
  if (data.numberOfFrames === plane.length) {
    data.copyTo(plane, options);
    return;
  }
  // Of another rate than what came first: silence that was put in, or a frame before HE-AAC has begun.
  const samples = new Float32Array(data.numberOfFrames);
  data.copyTo(samples, options);
  const step = samples.length / plane.length;
  for (let i = 0; i < plane.length; i += 1) plane[i] = samples[Math.floor(i * step)] ?? 0;
}
