import { createBoxWriter } from '#utils/audio/mp4/mux/box-writer.ts';
import type { VideoDescription } from '#utils/audio/video/video.ts';
import { parseSequenceParameters, type SequenceParameters } from './sequence-parameters.ts';

/** The parameter sets that a decoder needs: NAL units. */
export interface AvcParameters {
  sequence: Uint8Array;
  image: Uint8Array[];
}

const INCH = 0x480000;
const STATES_FORMAT = new Set([100, 110, 122, 144]);

/** The sample entry of H.264 (ISO/IEC 14496-15): `avc1` with `avcC`. */
export function avcDescription({ sequence, image }: AvcParameters): VideoDescription {
  const parsed = parseSequenceParameters(sequence);
  const { width, height } = parsed;
  const sets = [sequence, ...image].reduce((sum, { length }) => sum + length + 2, 0);
  const writer = createBoxWriter(sets + 256);
  writer.box('avc1', () => {
    writer.zeros(6);
    writer.u16(1);
    writer.zeros(16);
    writer.u16(width, height);
    writer.u32(INCH, INCH, 0);
    writer.u16(1);
    writer.zeros(32);
    writer.u16(24, 0xffff);
    writer.box('avcC', () => {
      writer.u8(1, parsed.profile, parsed.constraints, parsed.level, 0xff, 0xe1);
      writer.u16(sequence.length);
      writer.bytes(sequence);
      writer.u8(image.length);
      for (const set of image) {
        writer.u16(set.length);
        writer.bytes(set);
      }
      const { chroma, lumaDepth, chromaDepth } = parsed;
      if (STATES_FORMAT.has(parsed.profile))
        writer.u8(0xfc | chroma, 0xf8 | (lumaDepth - 8), 0xf8 | (chromaDepth - 8), 0);
    });
  });
  return { type: typeOf(parsed), entry: writer.finish(), width, height };
}

/** With the codec's name, such as `avc1.64001f` (RFC 6381). */
function typeOf({ profile, constraints, level }: SequenceParameters): string {
  const digits = [profile, constraints, level].map((byte) => byte.toString(16).padStart(2, '0'));
  return `video/mp4; codecs="avc1.${digits.join('')}"`;
}
