import { audioSpecificConfig, createPackedTable, readFrames } from '#utils/audio/index.ts';
import { CodedError } from '../coded-error.ts';
import type { SoundRun } from './plan-runs.ts';

/** Frames that may wait for the decoder. */
const MOST_WAITING = 64;

/** What a decoded run sounds like. */
export interface PcmFormat {
  /** Hz */
  rate: number;
  channels: 1 | 2;
  /** Samples a channel, of all. */
  samples: number;
}

export function pcmFormatOf({ pieces }: SoundRun): PcmFormat {
  const { rate, channels, ticks } = createPackedTable(pieces);
  return { rate, channels: channels === 1 ? 1 : 2, samples: ticks };
}

/** Samples of each channel, −1 to 1. */
export type Planes = Float32Array<ArrayBuffer>[];

/**
 * Decodes a run with the browser's own decoder, some frames at a time. Throws CodedError `no-decoder` where the
 * browser has none for AAC, or it gives up.
 */
export async function* decodeRun(run: SoundRun, signal: AbortSignal): AsyncGenerator<Planes> {
  const { rate, channels } = pcmFormatOf(run);
  const ready: AudioData[] = [];
  const failures: DOMException[] = [];
  const waking = createBell();
  const decoder = await openDecoder(run, {
    output: (data) => ready.push(data),
    error(error) {
      failures.push(error);
      waking.ring();
    },
  });
  decoder.addEventListener('dequeue', waking.ring);
  const drain = (): Planes[] => ready.splice(0).map((data) => planesOf(data, channels));
  const check = (): void => {
    signal.throwIfAborted();
    if (failures.length > 0)
      throw new CodedError('no-decoder', 'The decoder gave up', { cause: failures[0] });
  };
  try {
    let frame = 0;
    for (const piece of run.pieces) {
      for await (const frames of readFrames(piece, piece.bytes)) {
        for (const data of frames) {
          while (failures.length === 0 && decoder.decodeQueueSize > MOST_WAITING) await waking.wait();
          check();
          const timestamp = Math.round((frame * 1024 * 1e6) / rate);
          decoder.decode(new EncodedAudioChunk({ type: 'key', timestamp, data }));
          frame += 1;
          yield* drain();
        }
      }
    }
    await decoder.flush().catch(check);
    check();
    yield* drain();
  } finally {
    for (const data of ready) data.close();
    if (decoder.state !== 'closed') decoder.close();
  }
}

async function openDecoder({ pieces }: SoundRun, init: AudioDecoderInit): Promise<AudioDecoder> {
  const table = createPackedTable(pieces);
  const config: AudioDecoderConfig = {
    codec: `mp4a.40.${table.objectType}`,
    sampleRate: table.rate,
    numberOfChannels: table.channels || 2,
    description: Uint8Array.from(audioSpecificConfig(table)),
  };
  const isSupported =
    typeof AudioDecoder !== 'undefined' && (await AudioDecoder.isConfigSupported(config)).supported === true;
  if (!isSupported) throw new CodedError('no-decoder', 'The browser does not decode AAC');
  const decoder = new AudioDecoder(init);
  decoder.configure(config);
  return decoder;
}

/** Lets one wait for what has no promise of its own. */
function createBell(): { wait(): Promise<void>; ring(): void } {
  let bell = Promise.withResolvers<void>();
  return {
    wait: () => bell.promise,
    ring() {
      bell.resolve();
      bell = Promise.withResolvers();
    },
  };
}

/** Of sound with other channels than wanted, the first ones; the only one twice. */
function planesOf(data: AudioData, channels: number): Planes {
  const planes = Array.from({ length: channels }, (_, channel) => {
    const plane = new Float32Array(data.numberOfFrames);
    const planeIndex = Math.min(channel, data.numberOfChannels - 1);
    data.copyTo(plane, { planeIndex, format: 'f32-planar' });
    return plane;
  });
  data.close();
  return planes;
}
