import { isId3v2At, MAX_TAG_BYTES } from '#utils/audio/id3/id3-header.ts';
import type { Box } from './boxes.ts';

/** An ID3 tag with a time, from an event message box (`emsg`, ISO/IEC 23009-1, 5.10.3.3; AOM, "Carriage of ID3 timed metadata"). */
export interface EventMessage {
  /** Whether its time counts from the fragment after it, instead of from the beginning. */
  isRelative: boolean;
  /** Seconds. */
  time: number;
  /** Where the tag is in the box. */
  from: number;
  to: number;
}

/** Bytes of the largest box that may contain a tag. Scheme and value are texts before it. */
export const MAX_MESSAGE_BYTES = MAX_TAG_BYTES + 4096;

/**
 * Parses such a box; undefined where it contains no ID3 tag. Several schemes name them (`https://aomedia.org/emsg/ID3`,
 * Apple's, those of other packagers), so the bytes decide.
 */
export function parseEventMessage(bytes: Uint8Array, { content, end }: Box): EventMessage | undefined {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const version = bytes[content];
  let at = content + 4;
  const u32 = (): number => {
    const value = at + 4 <= end ? view.getUint32(at) : 0;
    at += 4;
    return value;
  };
  const skipText = (): void => {
    const zero = bytes.indexOf(0, at);
    at = zero < 0 ? end : zero + 1;
  };

  if (version === 0) {
    skipText();
    skipText();
  } else if (version !== 1) return undefined;
  const timescale = u32();
  const units = version === 0 ? u32() : u32() * 2 ** 32 + u32();
  // Duration and id.
  at += 8;
  if (version === 1) {
    skipText();
    skipText();
  }
  if (timescale === 0 || at >= end || !isId3v2At(bytes, at)) return undefined;
  return { isRelative: version === 0, time: units / timescale, from: at, to: end };
}
