import { ADTS_HEADER_BYTES, NO_HEADER, configurationAt, frameLengthAt } from './adts-header.ts';
import {
  APE_HEADER_BYTES,
  ID3_HEADER_BYTES,
  isApeAt,
  isId3v1At,
  isId3v2At,
  tagLengthAt,
} from '#utils/audio/id3/id3-header.ts';

/** The bytes of a stream that are in memory. */
export interface ReadBuffer {
  bytes: Uint8Array;
  /** Stream offset of `bytes[0]`. */
  base: number;
  /** Stream offset just after the last byte. */
  end: number;
  /** Whether the stream ends at `end`. */
  isLast: boolean;
}

/**
 * What begins at an offset: a frame of the same configuration or of another one, a tag, the end of the data (also in
 * the middle of a header), nothing known, or something of which not enough bytes are there.
 */
export type StreamUnit = 'same' | 'other' | 'tag' | 'end' | 'nothing' | 'unseen';

export function unitAt(buffer: ReadBuffer, offset: number, configuration: number): StreamUnit {
  const left = buffer.end - offset;
  if (left < ID3_HEADER_BYTES && !buffer.isLast) return 'unseen';
  if (left <= 0) return left === 0 ? 'end' : 'nothing';
  const { bytes } = buffer;
  const at = offset - buffer.base;
  const found = left < ADTS_HEADER_BYTES ? NO_HEADER : configurationAt(bytes, at);
  if (found !== NO_HEADER) return found === configuration ? 'same' : 'other';
  if (left >= ID3_HEADER_BYTES && isId3v2At(bytes, at)) return 'tag';
  if (isApeAt(bytes, at)) return apeUnit(left, buffer.isLast);
  if (isId3v1At(bytes, at)) return id3v1Unit(left - tagLengthAt(bytes, at), buffer.isLast);
  return buffer.isLast && isHeaderCutOff(bytes, at, left) ? 'end' : 'nothing';
}

export function configurationOf(buffer: ReadBuffer, offset: number): number {
  return configurationAt(buffer.bytes, offset - buffer.base);
}

/** The offset just after the frame at `offset`. */
export function frameEnd(buffer: ReadBuffer, offset: number): number {
  return offset + frameLengthAt(buffer.bytes, offset - buffer.base);
}

/** The offset just after the tag at `offset`. */
export function tagEnd(buffer: ReadBuffer, offset: number): number {
  return offset + tagLengthAt(buffer.bytes, offset - buffer.base);
}

function apeUnit(left: number, isLast: boolean): StreamUnit {
  if (left >= APE_HEADER_BYTES) return 'tag';
  return isLast ? 'nothing' : 'unseen';
}

function id3v1Unit(leftAfterIt: number, isLast: boolean): StreamUnit {
  if (isLast) return leftAfterIt === 0 ? 'tag' : 'nothing';
  return leftAfterIt > 0 ? 'nothing' : 'unseen';
}

function isHeaderCutOff(bytes: Uint8Array, at: number, left: number): boolean {
  if (bytes[at] === 0xff) {
    return left < ADTS_HEADER_BYTES && (left === 1 || ((bytes[at + 1] ?? 0) & 0xf6) === 0xf0);
  }
  const start = [0x49, 0x44, 0x33].slice(0, left);
  return left < ID3_HEADER_BYTES && start.every((byte, i) => bytes[at + i] === byte);
}
