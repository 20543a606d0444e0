import {
  packSamples,
  createPayloadBuffer,
  streamFrames,
  runEnd,
  secondsOf,
  type Excerpt,
  type Run,
} from '#utils/audio/index.ts';
import type { ReusableBuffer } from '#utils/blob-reader.ts';
import { CodedError } from '#utils/coded-error.ts';
import { canDecode, decodeFrames } from '#utils/decode/index.ts';
import type { AudioRun } from './plan-runs.ts';

/** Frames decoded at a time: some seconds, which limits the memory for samples. */
const BATCH_FRAMES = 512;
/** Frames decoded again before each batch, since decoding a frame needs the one before. */
const LEAD_IN_FRAMES = 2;
/** Bytes allocated after each batch, see `hintGarbageCollection`. */
const PRESSURE_BYTES = 1 << 24;
/** Frames decoded at a time to find one that decodes. */
const PROBE_FRAMES = 8;

/** The format of decoded samples. */
export interface PcmFormat {
  /** Hz */
  rate: number;
  channels: 1 | 2;
  /** Samples per channel in the run. */
  samples: number;
}

/** Samples of each channel, −1 to 1. */
export type Planes = Float32Array<ArrayBuffer>[];

/**
 * The format that a run decodes to. The rate is the decoder's: for HE-AAC it is twice the rate in the frames. Throws
 * CodedError `no-decoder` where the browser cannot decode AAC, or cannot decode any of the frames.
 */
export async function detectPcmFormat({ pieces }: AudioRun, signal: AbortSignal): Promise<PcmFormat> {
  const { rate, channels, units } = packSamples(pieces);
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
  throw new CodedError('no-decoder', 'The decoder rejects every frame');
}

/**
 * Decodes a run with the browser's decoder, some seconds at a time, each valid until the next is requested. A frame that
 * cannot be decoded becomes silence of the same length. Throws CodedError `no-decoder`.
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
      let leadIn: Uint8Array[] = [];
      for await (const frames of readBatches(excerpt, piece.bytes, { buffer, batchFrames: BATCH_FRAMES })) {
        signal.throwIfAborted();
        const planes = planeBuffers.map((plane) => plane.subarray(0, size * frames.length).fill(0));
        await decodeFrames(run, [...leadIn, ...frames], (i, data) => {
          const at = (i - leadIn.length) * size;
          if (at >= 0)
            planes.forEach((plane, channel) => copyChannel(data, channel, plane.subarray(at, at + size)));
        });
        yield planes;
        hintGarbageCollection();
        leadIn = frames.slice(-LEAD_IN_FRAMES).map((frame) => frame.slice());
      }
    }
  }
}

/**
 * WebCodecs leaves two objects per frame behind. They look small to the garbage collector, which lets tens of thousands
 * of them pile up, but they hold a hundred megabytes. Allocating memory makes it collect; this memory is never touched,
 * so it takes up none.
 */
function hintGarbageCollection(): void {
  // The bundler would remove a plain `new` whose result is unused.
  Reflect.construct(ArrayBuffer, [PRESSURE_BYTES]);
}

async function requireDecoder(run: Run): Promise<void> {
  if (!(await canDecode(run))) throw new CodedError('no-decoder', 'The browser cannot decode AAC');
}

/** The parts of an excerpt that have one configuration each. */
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
  for await (const frames of streamFrames(excerpt, original, buffer)) {
    for (let i = 0; i < frames.length; i += batchFrames) yield frames.slice(i, i + batchFrames);
  }
}

/** Copies one channel of a decoded frame; where the frame has fewer channels, its last one. */
function copyChannel(data: AudioData, channel: number, plane: Float32Array<ArrayBuffer>): void {
  const planeIndex = Math.min(channel, data.numberOfChannels - 1);
  const options = { planeIndex, format: 'f32-planar' } as const;
  if (data.numberOfFrames === plane.length) {
    data.copyTo(plane, options);
    return;
  }
  // Its rate differs from the first frame's: inserted silence, or a frame before HE-AAC begins.
  const samples = new Float32Array(data.numberOfFrames);
  data.copyTo(samples, options);
  const step = samples.length / plane.length;
  for (let i = 0; i < plane.length; i += 1) plane[i] = samples[Math.floor(i * step)] ?? 0;
}
