import { CodedError } from '#utils/coded-error.ts';

/** A box of ISO base media (ISO/IEC 14496-12): its position in the bytes. */
export interface Box {
  type: string;
  /** Offset of its header. */
  start: number;
  /** Offset of its content. */
  content: number;
  /** Offset just after it. */
  end: number;
}

/** Bytes of the longest header: one with a 64-bit size. */
export const BOX_HEADER_BYTES = 16;
const SHORT_HEADER = 8;

/**
 * Parses the header at the start of `bytes`, which are at offset `start` of a container that ends at `end`. Returns
 * undefined where there is none. The box may end after `end`.
 */
export function parseBox(bytes: Uint8Array, start: number, end: number): Box | undefined {
  if (bytes.length < SHORT_HEADER) return undefined;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const type = String.fromCharCode(...bytes.subarray(4, 8));
  const stated = view.getUint32(0);
  if (stated === 0) return { type, start, content: start + SHORT_HEADER, end };
  if (stated !== 1) return validBox({ type, start, content: start + SHORT_HEADER, end: start + stated });
  if (bytes.length < BOX_HEADER_BYTES) return undefined;
  const size = view.getUint32(8) * 2 ** 32 + view.getUint32(12);
  return validBox({ type, start, content: start + BOX_HEADER_BYTES, end: start + size });
}

function validBox(box: Box): Box | undefined {
  return box.end < box.content ? undefined : box;
}

/** The boxes from `from` to `to`, one after the other. Throws `unknown-audio` where one is longer than that. */
export function childBoxes(bytes: Uint8Array, from: number, to: number): Box[] {
  const boxes: Box[] = [];
  for (let at = from; at + SHORT_HEADER <= to;) {
    const box = parseBox(bytes.subarray(at, at + BOX_HEADER_BYTES), at, to);
    // QuickTime ends some lists with a size of zero.
    if (!box || (box.end === to && box.content > to)) break;
    if (box.end > to) throw invalidBoxes(`${box.type} at ${box.start} is larger than what it is in`);
    boxes.push(box);
    at = box.end;
  }
  return boxes;
}

export function invalidBoxes(what: string): CodedError {
  return new CodedError('unknown-audio', `An MP4 file whose boxes do not fit: ${what}`);
}
