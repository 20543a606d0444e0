import {
  createPackedTable,
  readFrames,
  runEnd,
  secondsOf,
  type Excerpt,
  type Run,
} from '#utils/audio/index.ts';
import { CodedError } from '../coded-error.ts';
import { canDecode, decodeFrames } from '../decode/index.ts';
import type { SoundRun } from './plan-runs.ts';

/** Frames decoded at a time: some seconds, so that what is decoded stays small. */
const LOT = 256;
/** Frames that a decoder is given before: each is decoded with the help of the one before. */
const LEAD = 2;

/** What a decoded run sounds like. */
export interface PcmFormat {
  /** Hz */
  rate: number;
  channels: 1 | 2;
  /** Samples a channel, of all. */
  samples: number;
}

export function pcmFormatOf({ pieces }: Pick<SoundRun, 'pieces'>): PcmFormat {
  const { rate, channels, ticks } = createPackedTable(pieces);
  return { rate, channels: channels === 1 ? 1 : 2, samples: ticks };
}

/** Samples of each channel, −1 to 1. */
export type Planes = Float32Array<ArrayBuffer>[];

/**
 * Decodes a run with the browser's own decoder, frame by frame. Where a frame is broken there is silence, and no time is
 * lost. Throws CodedError `no-decoder` where the browser has none for AAC, or it takes no frame at all.
 */
export async function* decodeRun({ pieces }: SoundRun, signal: AbortSignal): AsyncGenerator<Planes> {
  const { channels } = pcmFormatOf({ pieces });
  let decoded = 0;
  for (const piece of pieces) {
    for (const [run, excerpt] of alikeIn(piece)) {
      if (!(await canDecode(run))) throw new CodedError('no-decoder', 'The browser does not decode AAC');
      let before: Uint8Array[] = [];
      for await (const frames of lotsOf(excerpt, piece.bytes)) {
        signal.throwIfAborted();
        const sounds = await decodeLot(run, [...before, ...frames], channels);
        for (const sound of sounds.slice(before.length)) {
          if (sound) decoded += 1;
          yield sound ?? silenceOf(run, channels);
        }
        before = frames.slice(-LEAD);
      }
    }
  }
  if (decoded === 0) throw new CodedError('no-decoder', 'The decoder takes none of the frames');
}

/** The parts of an excerpt that are of one configuration each. */
function alikeIn({ index, from, to }: Excerpt): [Run, Excerpt][] {
  return index.runs.flatMap((run, i): [Run, Excerpt][] => {
    const part = { index, from: Math.max(from, run.frame), to: Math.min(to, runEnd(index, i)) };
    return part.from < part.to ? [[run, part]] : [];
  });
}

async function* lotsOf(excerpt: Excerpt, original: Blob): AsyncGenerator<Uint8Array[]> {
  for await (const frames of readFrames(excerpt, original)) {
    for (let i = 0; i < frames.length; i += LOT) yield frames.slice(i, i + LOT);
  }
}

/** What each frame sounds like; nothing of those that are broken. */
async function decodeLot(
  run: Run,
  payloads: readonly Uint8Array[],
  channels: number,
): Promise<(Planes | undefined)[]> {
  const sounds = payloads.map((): Planes | undefined => undefined);
  await decodeFrames(run, payloads, (i, data) => {
    sounds[i] = planesOf(data, channels);
  });
  return sounds;
}

function silenceOf(run: Run, channels: number): Planes {
  const samples = Math.round(secondsOf(run, 1) * run.rate);
  return Array.from({ length: channels }, () => new Float32Array(samples));
}

/** Of sound with other channels than wanted, the first ones; the only one twice. */
function planesOf(data: AudioData, channels: number): Planes {
  return Array.from({ length: channels }, (_, channel) => {
    const plane = new Float32Array(data.numberOfFrames);
    const planeIndex = Math.min(channel, data.numberOfChannels - 1);
    data.copyTo(plane, { planeIndex, format: 'f32-planar' });
    return plane;
  });
}
