import type { ClipScene } from '#utils/video/clip-scene.ts';
import { createClipPainter } from '#utils/video/create-painter.ts';
import { frameFormatOf } from '#utils/video/frame-size.ts';
import { encodeFrames, frameCountOf } from './encode-frames.ts';

/** The audio of a clip: AAC frames, which are written as they are. */
export interface ClipAudio {
  /** Hz */
  rate: number;
  channels: number;
  /** The AudioSpecificConfig (ISO/IEC 14496-3). */
  description: Uint8Array<ArrayBuffer>;
  frames: AsyncIterable<AudioPacket[]>;
}

export interface AudioPacket {
  bytes: Uint8Array;
  /** Seconds from the start of the clip. */
  at: number;
  duration: number;
}

export interface ClipTags {
  title: string;
  artist: string;
  album: string;
  date?: Date;
  comment?: string;
}

export interface EncodeOptions {
  tags: ClipTags;
  /** Receives the bytes of the file in order. */
  write: (bytes: Uint8Array) => void;
  signal: AbortSignal;
  /** 0–1 */
  onProgress: (share: number) => void;
}

/**
 * Writes a clip as MP4: H.264 pictures beside the audio, its header first, so that it plays while it loads. Throws CodedError
 * `no-video`, and the signal's reason.
 */
export async function encodeClip(
  scene: ClipScene,
  audio: ClipAudio,
  { tags, write, signal, onProgress }: EncodeOptions,
): Promise<void> {
  const {
    EncodedAudioPacketSource,
    EncodedPacket,
    EncodedVideoPacketSource,
    Mp4OutputFormat,
    Output,
    StreamTarget,
  } = await import('./video-library.ts');
  const format = frameFormatOf(scene.style);
  const canvas = new OffscreenCanvas(format.width, format.height);
  const context = canvas.getContext('2d', { alpha: false, willReadFrequently: true });
  if (!context) throw new Error('The browser has no 2D canvas');
  const output = new Output({
    format: new Mp4OutputFormat({ fastStart: 'in-memory' }),
    target: new StreamTarget(new WritableStream({ write: ({ data }: { data: Uint8Array }) => write(data) })),
  });
  const video = new EncodedVideoPacketSource('avc');
  const sound = new EncodedAudioPacketSource('aac');
  output.addVideoTrack(video);
  output.addAudioTrack(sound);
  output.setMetadataTags(tags);
  const { rate, channels, description } = audio;
  const soundMeta = {
    // The description says which AAC it is.
    decoderConfig: { codec: 'mp4a.40.2', sampleRate: rate, numberOfChannels: channels, description },
  };
  const frames = framesInTurn(audio.frames);
  const addSoundUntil = async (time: number): Promise<void> => {
    for await (const { bytes, at, duration } of frames(time))
      await sound.add(new EncodedPacket(bytes, 'key', at, duration), soundMeta);
  };
  try {
    await output.start();
    const count = frameCountOf(scene.duration, format.rate);
    let done = 0;
    const draw = createClipPainter(context, scene, format);
    for await (const packet of encodeFrames({
      duration: scene.duration,
      format,
      draw,
      canvas: context,
      signal,
    })) {
      const { bytes, isKey, at, duration, config } = packet;
      await video.add(new EncodedPacket(bytes, isKey ? 'key' : 'delta', at, duration), {
        decoderConfig: config,
      });
      await addSoundUntil(at + duration);
      done += 1;
      onProgress(done / count);
    }
    await addSoundUntil(Infinity);
    signal.throwIfAborted();
    await output.finalize();
  } catch (error) {
    await output.cancel();
    throw error;
  }
}

/** Hands out audio as the pictures need it: both lie beside each other in the file. */
function framesInTurn(batches: AsyncIterable<AudioPacket[]>): (until: number) => AsyncGenerator<AudioPacket> {
  const reader = batches[Symbol.asyncIterator]();
  let waiting: AudioPacket[] = [];
  let next = 0;
  let isOver = false;
  return async function* framesUntil(until) {
    while (!isOver) {
      const packet = waiting[next];
      if (packet && packet.at >= until) return;
      if (packet) {
        next += 1;
        yield packet;
        continue;
      }
      const batch = await reader.next();
      isOver = batch.done === true;
      waiting = batch.done ? [] : batch.value;
      next = 0;
    }
  };
}
