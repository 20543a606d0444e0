import { buildSpaceAudio, conversation, GUESTS } from '../../fixtures/audio/index.ts';
import { createRandom } from '../../fixtures/random.ts';

/** Bytes of an hour of X's sound, of one that was measured. */
const BYTES_PER_HOUR = 48e6;
const ADTS_HEADER = 7;

/** Bytes that make a frame longer: as much as one data stream element counts in one byte. */
const MOST_PADDING = 254;
/** What the element and its alignment take at most. */
const ELEMENT_BYTES = 3;

/** Tagged sound of as many bytes an hour as X's: the clips' frames, each made longer by what does not compress. */
export function writeSound(minutes: number, startedAt: number): Uint8Array<ArrayBuffer> {
  const duration = minutes * 60;
  const script = { duration, startedAt, guests: GUESTS, turns: conversation(duration) };
  const { bytes, frames } = buildSpaceAudio(script);
  const missing = Math.round(((minutes / 60) * BYTES_PER_HOUR - bytes.length) / frames.length);
  const padding = Math.min(MOST_PADDING, Math.max(0, missing - ELEMENT_BYTES));
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
 * Writes a frame with a data stream element before its end (ISO/IEC 14496-3, 4.4.2.1), which decoders pass over. Gives
 * how long it is.
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
  // Its bytes are aligned.
  if (before === 0) at -= 1;
  target.set(padding, at);
  target[at + padding.length] = END << 5;
  return at + padding.length + 1;
}

const END = 0b111;

/** The bit at which the element begins that ends a frame: three bits that are set, and zeros behind them. */
function endOf(frame: Uint8Array): number {
  const last = frame.findLastIndex((byte) => byte !== 0);
  const zeros = Math.log2((frame[last] ?? 1) & -(frame[last] ?? 1));
  return (last + 1) * 8 - zeros - 3;
}

/** Frames stand in order; what lies before one is a tag, which says how long it is. */
function startOf(frame: Uint8Array, bytes: Uint8Array, from: number): number {
  let at = from;
  while (bytes[at] === 0x49) at += tagLength(bytes, at);
  if (bytes[at] !== frame[0]) throw new Error(`No frame at ${at}`);
  return at;
}

function tagLength(bytes: Uint8Array, at: number): number {
  return 10 + [6, 7, 8, 9].reduce((size, i) => (size << 7) | (bytes[at + i] ?? 0), 0);
}

/** Writes a frame's length into its header: 13 bits from the 31st on. */
function lengthen(bytes: Uint8Array, at: number, length: number): void {
  if (length >= 1 << 13) throw new RangeError(`A frame of ${length - ADTS_HEADER} bytes`);
  bytes[at + 3] = ((bytes[at + 3] ?? 0) & 0xfc) | (length >> 11);
  bytes[at + 4] = (length >> 3) & 0xff;
  bytes[at + 5] = ((bytes[at + 5] ?? 0) & 0x1f) | ((length & 7) << 5);
}

/** No sync word in it: nothing that could be taken for a frame. */
function noiseOf(length: number): Uint8Array {
  const random = createRandom(7);
  return Uint8Array.from({ length }, () => Math.floor(random() * 255));
}
