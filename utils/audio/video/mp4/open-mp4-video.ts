import type { EncodedPacket, EncodedPacketSink } from 'mediabunny';
import { CodedError } from '#utils/coded-error.ts';
import { validateMp4 } from '#utils/audio/mp4/demux/validate-mp4.ts';
import type { Video, VideoDescription, VideoFrames, VideoGroup } from '#utils/audio/video/video.ts';
import { videoEntry } from './video-entry.ts';

/** Bytes after which a group is cut, so that it can be read at once. */
const MAX_GROUP_BYTES = 8 * 1024 * 1024;
/** Seconds that a group lasts at least. */
const MIN_GROUP = 0.5;

/**
 * Opens the video of an MP4 file; undefined where it has none. Its frames stay as they are. Throws `video-codec` for
 * one of a codec that is not known, `video-damaged` where it cannot be read.
 */
export async function openMp4Video(file: Blob): Promise<Video | undefined> {
  const { stripped, movie } = await validateMp4(file, new AbortController().signal, 'video');
  const entry = videoEntry(movie);
  if (!entry) return undefined;
  const { BlobSource, EncodedPacketSink, Input, MP4, QTFF } =
    await import('#utils/audio/mp4/demux/mp4-library.ts');
  const input = new Input({ formats: [MP4, QTFF], source: new BlobSource(stripped) });
  const track = await input.getPrimaryVideoTrack();
  const codec = await track?.getCodecParameterString();
  if (!track || codec === null || codec === undefined)
    throw new CodedError('video-codec', 'The video has an unknown codec');
  const description: VideoDescription = { ...entry, type: `video/mp4; codecs="${codec}"` };
  const sink = new EncodedPacketSink(track);
  // The audio counts its frames from the first one, which is somewhat before 0 where a player leaves out its beginning.
  const audioStart = (await (await input.getPrimaryAudioTrack())?.getFirstTimestamp()) ?? 0;
  const secondsOf = ({ timestamp }: EncodedPacket): number => timestamp - audioStart;

  function toGroup(first: EncodedPacket | null | undefined): VideoGroup | undefined {
    if (!first) return undefined;
    return {
      from: secondsOf(first),
      isKey: first.type === 'key',
      read: async () => {
        const frames: VideoFrames['frames'] = [];
        for await (const packet of packetsOf(sink, first))
          frames.push({ at: secondsOf(packet), isKey: packet.type === 'key', data: packet.data });
        return { frames, description };
      },
      next: async () => toGroup(await groupAfter(sink, first)),
    };
  }

  return {
    async groupAt(position) {
      const seconds = position + audioStart;
      return toGroup((await sink.getKeyPacket(seconds)) ?? (await sink.getFirstKeyPacket()));
    },
    close: () => input.dispose(),
  };
}

/** The packets of the group that begins with `first`. */
async function* packetsOf(
  sink: EncodedPacketSink,
  first: EncodedPacket,
): AsyncGenerator<EncodedPacket, void> {
  const end = await groupAfter(sink, first);
  let packet: EncodedPacket | null = await sink.getPacket(first.timestamp);
  while (packet && packet.sequenceNumber !== end?.sequenceNumber) {
    yield packet;
    packet = await sink.getNextPacket(packet);
  }
}

/** The first packet of the group after the one that begins with `first`, without its bytes. */
async function groupAfter(sink: EncodedPacketSink, first: EncodedPacket): Promise<EncodedPacket | null> {
  let bytes = 0;
  let packet: EncodedPacket | null = first;
  while (packet) {
    bytes += packet.byteLength;
    packet = await sink.getNextPacket(packet, { metadataOnly: true });
    const isLong = bytes > MAX_GROUP_BYTES;
    const isNext = packet?.type === 'key' && packet.timestamp - first.timestamp >= MIN_GROUP;
    if (packet && (isLong || isNext)) return packet;
  }
  return null;
}
