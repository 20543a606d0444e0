import { buildSpaceAudio, conversation, GUESTS } from '../../fixtures/audio/index.ts';
import { createRandom } from '../../fixtures/random.ts';

/** Bytes of an hour of X's audio, measured in a real Space. */
const BYTES_PER_HOUR = 48e6;
const ADTS_HEADER = 7;

/** Bytes of padding in a frame: the most that a data stream element can count in one byte. */
const MAX_PADDING = 254;
/** The most bytes that the element and its alignment add. */
const ELEMENT_BYTES = 3;

/** Builds tagged audio with X's bytes per hour: the clips' frames, each with incompressible padding. */
export function buildTaggedAudio(minutes: number, startedAt: number): Uint8Array<ArrayBuffer> {
  const duration = minutes * 60;
  const script = { duration, startedAt, guests: GUESTS, turns: conversation(duration) };
  const { bytes, frames } = buildSpaceAudio(script);
  const missing = Math.round(((minutes / 60) * BYTES_PER_HOUR - bytes.length) / frames.length);
  const padding = Math.min(MAX_PADDING, Math.max(0, missing - ELEMENT_BYTES));
  const longer = new Uint8Array(bytes.length + (padding + ELEMENT_BYTES) * frames.length);
  const noise = noiseOf(1 << 20);
  let from = 0;
  let to = 0;
  let next = 0;
  for (const frame of frames) {
    const start = startOf(frame, bytes, from);
    longer.set(bytes.subarray(from, start), to);
    to += start - from;
    from = start + frame.length;
    next = (next + 977) % (noise.length - padding);
    const padded = writePadded(longer.subarray(to), frame, noise.subarray(next, next + padding));
    lengthen(longer, to, padded);
    to += padded;
  }
  return longer.subarray(0, to);
}

/**
 * Writes a frame with a data stream element before its end (ISO/IEC 14496-3, 4.4.2.1), which decoders skip. Returns the
 * length in bytes.
 */
function writePadded(target: Uint8Array, frame: Uint8Array, padding: Uint8Array): number {
  const element = (0b100_0000_1 << 8) | padding.length;
  const end = endOf(frame);
  let at = end >> 3;
  const before = end & 7;
  target.set(frame.subarray(0, at + 1));
  const kept = (target[at] ?? 0) & (0xff00 >> before);
  const bits = (kept << 16) | (element << (8 - before));
  for (const shift of [16, 8, 0]) target[at++] = bits >> shift;
  // The bytes of the element are aligned.
  if (before === 0) at -= 1;
  target.set(padding, at);
  target[at + padding.length] = END << 5;
  return at + padding.length + 1;
}

const END = 0b111;

/** The position (in bits) of the element that ends a frame: three set bits, followed only by zeros. */
function endOf(frame: Uint8Array): number {
  const last = frame.findLastIndex((byte) => byte !== 0);
  const zeros = Math.log2((frame[last] ?? 1) & -(frame[last] ?? 1));
  return (last + 1) * 8 - zeros - 3;
}

/** The offset of the next frame. Tags before it are skipped by their length. */
function startOf(frame: Uint8Array, bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 0x49) at += tagLength(bytes, at);
  if (bytes[at] !== frame[0]) throw new Error(`No frame at ${at}`);
  return at;
}

function tagLength(bytes: Uint8Array, at: number): number {
  return 10 + [6, 7, 8, 9].reduce((size, i) => (size << 7) | (bytes[at + i] ?? 0), 0);
}

/** Writes a frame's length into its header: 13 bits from bit 30 (counted from 0) on. */
function lengthen(bytes: Uint8Array, at: number, length: number): void {
  if (length >= 1 << 13) throw new RangeError(`A frame of ${length - ADTS_HEADER} bytes`);
  bytes[at + 3] = ((bytes[at + 3] ?? 0) & 0xfc) | (length >> 11);
  bytes[at + 4] = (length >> 3) & 0xff;
  bytes[at + 5] = ((bytes[at + 5] ?? 0) & 0x1f) | ((length & 7) << 5);
}

/** Random bytes without a sync word, so that nothing looks like a frame. */
function noiseOf(length: number): Uint8Array {
  const random = createRandom(7);
  return Uint8Array.from({ length }, () => Math.floor(random() * 255));
}
