import type { EncodedPacket, EncodedPacketSink, InputAudioTrack } from 'mediabunny';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import { MAX_PAYLOAD_BYTES, parseAacConfig, toAdtsFrame, type AacConfig } from './aac-config.ts';
import { validateMp4 } from './validate-mp4.ts';

/**
 * The audio of an MP4 file as ADTS frames in order, with its timed tags between them, and, after the last one, the outcome.
 */
export interface Mp4Audio extends AsyncIterable<Uint8Array<ArrayBuffer>> {
  outcome: Readonly<Mp4Outcome>;
}

export interface Mp4Outcome {
  /** Whether no frame is known to be missing before the end. */
  isIntact: boolean;
  /** Whether the end is missing. */
  isCutOff: boolean;
}

/**
 * The AAC audio of an MP4 file: its first AAC track. Iterating throws `truncated` or `too-large` (see `validateMp4`),
 * and `unknown-audio` where there is no AAC. Damage after the first frame ends the iteration.
 */
export function readMp4Audio(file: Blob, signal: AbortSignal): Mp4Audio {
  const outcome: Mp4Outcome = { isIntact: true, isCutOff: false };
  return { outcome, [Symbol.asyncIterator]: () => frames(file, signal, outcome) };
}

async function* frames(
  file: Blob,
  signal: AbortSignal,
  outcome: Mp4Outcome,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const { stripped, messages, isCutOff } = await validateMp4(file, signal);
  outcome.isCutOff = isCutOff;
  // A large chunk, which few recordings need.
  const { BlobSource, EncodedPacketSink, Input, MP4, QTFF } = await import('./mp4-library.ts');
  const input = new Input({ formats: [MP4, QTFF], source: new BlobSource(stripped) });
  try {
    const { track, config } = await withUnknownAudio(() => audioTrackOf(input.getAudioTracks()));
    const sink = new EncodedPacketSink(track);
    let packet = await withUnknownAudio(() => sink.getFirstPacket());
    let bytes = 0;
    let nextMessage = 0;
    while (packet) {
      signal.throwIfAborted();
      bytes += packet.data.length;
      // Frames that overlap could go on without end.
      if (bytes > file.size) outcome.isIntact = false;
      if (bytes > file.size) break;
      const isFrame = packet.data.length > 0 && packet.data.length <= MAX_PAYLOAD_BYTES;
      outcome.isIntact &&= isFrame;
      // Before the frame that begins nearest to its time: both are rounded.
      const until = packet.timestamp + packet.duration / 2;
      for (let due = messages[nextMessage]; due && due.at < until; due = messages[nextMessage]) {
        nextMessage += 1;
        yield new Uint8Array(await file.slice(due.from, due.to).arrayBuffer());
      }
      if (isFrame) yield toAdtsFrame(config, packet.data);
      packet = await nextOf(sink, packet, outcome);
    }
  } finally {
    input.dispose();
  }
}

async function audioTrackOf(
  listing: Promise<InputAudioTrack[]>,
): Promise<{ track: InputAudioTrack; config: AacConfig }> {
  for (const track of await listing) {
    const isAac = (await track.getCodec()) === 'aac';
    const description = isAac ? (await track.getDecoderConfig())?.description : undefined;
    const config = description && parseAacConfig(toBytes(description));
    if (config) return { track, config };
  }
  throw new CodedError('unknown-audio', 'The MP4 file has no AAC audio');
}

async function nextOf(
  sink: EncodedPacketSink,
  packet: EncodedPacket,
  outcome: Mp4Outcome,
): Promise<EncodedPacket | null> {
  try {
    return await withUnknownAudio(() => sink.getNextPacket(packet));
  } catch (error) {
    if (codeOf(error) === undefined) throw error;
    outcome.isIntact = false;
    return null;
  }
}

/** Turns the library's plain errors about a file into `unknown-audio`. */
async function withUnknownAudio<T>(reading: () => Promise<T>): Promise<T> {
  try {
    return await reading();
  } catch (cause) {
    if (codeOf(cause) !== undefined || cause instanceof DOMException) throw cause;
    throw new CodedError('unknown-audio', 'The MP4 file cannot be read', { cause });
  }
}

function toBytes(description: AllowSharedBufferSource): Uint8Array {
  return ArrayBuffer.isView(description)
    ? new Uint8Array(description.buffer, description.byteOffset, description.byteLength)
    : new Uint8Array(description);
}
