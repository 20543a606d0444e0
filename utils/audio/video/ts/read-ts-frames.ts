import { concatBytes } from '#utils/concat-bytes.ts';
import { parsePacket } from '#utils/audio/mpeg-ts/packet.ts';
import { createPacketReader } from '#utils/audio/mpeg-ts/packet-reader.ts';
import { createPesReader, PTS_HZ, unwrapPts } from '#utils/audio/mpeg-ts/pes-reader.ts';
import type { AvcParameters } from '#utils/audio/video/avc/avc-entry.ts';
import { avcFrame } from '#utils/audio/video/avc/avc-frame.ts';
import type { VideoFrame } from '#utils/audio/video/video.ts';
import type { TsGroup } from './ts-video-indexer.ts';

export interface TsFrames {
  frames: VideoFrame[];
  /** Those that the group begins with, if any. */
  parameters?: AvcParameters;
}

/** The frames in the bytes of a group, from its first packet to that of the next one. */
export function readTsFrames(bytes: Uint8Array, pid: number, { pts: start, from }: TsGroup): TsFrames {
  const found: TsFrames = { frames: [] };
  let pieces: Uint8Array[] = [];
  let at: number | undefined;

  function end(): void {
    const frame = avcFrame(concatBytes(pieces));
    pieces = [];
    if (at === undefined) return;
    if (frame.parameters) found.parameters ??= frame.parameters;
    const { data, isKey } = frame;
    if (data.length > 0) found.frames.push({ at: from + (at - start) / PTS_HZ, isKey, data });
  }

  const video = createPesReader({
    begin(pts) {
      // Without a time, it is more of the frame before.
      if (pts === undefined) return;
      end();
      at = unwrapPts(pts, start);
    },
    data: (piece) => pieces.push(piece.slice()),
    end: () => undefined,
  });
  const packets = createPacketReader((packet) => {
    const parsed = parsePacket(packet);
    if (parsed.pid === pid && !parsed.isUnusable) video.push(parsed.payload, parsed.isStart);
  });
  packets.push(bytes);
  packets.finish();
  video.finish();
  end();
  return found;
}
