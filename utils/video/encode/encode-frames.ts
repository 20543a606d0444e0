import { CodedError } from '#utils/coded-error.ts';
import type { FrameFormat } from '#utils/video/frame-size.ts';
import { createI420Writer, I420_COLOURS } from './i420-writer.ts';
import { findVideoEncoder } from './find-video-encoder.ts';

/** An encoded picture. */
export interface VideoPacket {
  bytes: Uint8Array<ArrayBuffer>;
  isKey: boolean;
  /** Seconds. */
  at: number;
  duration: number;
  config: { codec: string; codedWidth: number; codedHeight: number };
}

export interface FrameSource {
  /** Seconds of all pictures. */
  duration: number;
  format: FrameFormat;
  /** Draws the picture of a moment, in seconds. */
  draw: (at: number) => void;
  canvas: OffscreenCanvasRenderingContext2D;
  signal: AbortSignal;
}

/** So that players can seek, in seconds. */
const KEY_INTERVAL = 3;
/** Pictures that wait for the encoder: raw ones take megabytes. */
const MAX_WAITING = 3;

/**
 * Encodes pictures of a canvas, in the order in which they must be written. Throws CodedError `no-video` where the browser
 * has no encoder, and the signal's reason.
 */
export async function* encodeFrames(source: FrameSource): AsyncGenerator<VideoPacket> {
  const { duration, format, draw, canvas, signal } = source;
  const config = await findVideoEncoder(format);
  if (!config) throw new CodedError('no-video', 'The browser cannot encode H.264');
  const { codec, width, height } = config;
  const { rate } = format;
  const count = frameCountOf(duration, rate);
  const packets: VideoPacket[] = [];
  const converter = createI420Writer(width, height);
  const failure = Promise.withResolvers<never>();
  // Whoever waits for a picture gets it; nobody may be waiting.
  failure.promise.catch(() => {});
  const encoder = new VideoEncoder({
    output(chunk) {
      const bytes = new Uint8Array(chunk.byteLength);
      chunk.copyTo(bytes);
      const frame = Math.round((chunk.timestamp * rate) / 1e6);
      packets.push({
        bytes,
        isKey: chunk.type === 'key',
        at: frame / rate,
        // The last one ends with the audio.
        duration: frame === count - 1 ? duration - frame / rate : 1 / rate,
        config: { codec, codedWidth: width, codedHeight: height },
      });
    },
    error(error) {
      failure.reject(new CodedError('no-video', 'The encoder has failed', { cause: error }));
    },
  });
  try {
    encoder.configure(config);
    for (let frame = 0; frame < count; frame += 1) {
      signal.throwIfAborted();
      if (encoder.state === 'closed') await failure.promise;
      draw((frame + 0.5) / rate);
      const shown = new VideoFrame(converter.write(canvas.getImageData(0, 0, width, height).data), {
        format: 'I420',
        codedWidth: width,
        codedHeight: height,
        timestamp: Math.round((frame * 1e6) / rate),
        duration: Math.round(1e6 / rate),
        colorSpace: I420_COLOURS,
      });
      encoder.encode(shown, { keyFrame: frame % Math.round(KEY_INTERVAL * rate) === 0 });
      shown.close();
      while (encoder.encodeQueueSize > MAX_WAITING) await Promise.race([dequeued(encoder), failure.promise]);
      yield* packets.splice(0);
    }
    await encoder.flush();
    yield* packets.splice(0);
  } finally {
    if (encoder.state !== 'closed') encoder.close();
  }
}

/** At least one, and none that begins at the end. */
export function frameCountOf(duration: number, rate: number): number {
  return Math.max(1, Math.round(duration * rate));
}

function dequeued(encoder: VideoEncoder): Promise<void> {
  return new Promise((resolve) => {
    encoder.addEventListener('dequeue', () => resolve(), { once: true });
  });
}
