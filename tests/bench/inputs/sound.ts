import { buildSpaceAudio, conversation, createRandom, GUESTS } from '../../fixtures/audio/index.ts';

/** Bytes of an hour of X's sound, of one that was measured. */
const BYTES_PER_HOUR = 48e6;
const ADTS_HEADER = 7;

/** Tagged sound of as many bytes an hour as X's: the clips' frames, each made longer by what does not compress. */
export function writeSound(minutes: number, startedAt: number): Uint8Array<ArrayBuffer> {
  const duration = minutes * 60;
  const script = { duration, startedAt, guests: GUESTS, turns: conversation(duration) };
  const { bytes, frames } = buildSpaceAudio(script);
  const padding = Math.max(0, Math.round(((minutes / 60) * BYTES_PER_HOUR - bytes.length) / frames.length));
  const longer = new Uint8Array(bytes.length + padding * frames.length);
  const noise = noiseOf(1 << 20);
  let from = 0;
  let to = 0;
  let next = 0;
  for (const frame of frames) {
    const start = startOf(frame, bytes, from);
    longer.set(bytes.subarray(from, start + frame.length), to);
    lengthen(longer, to + start - from, frame.length + padding);
    to += start + frame.length - from;
    from = start + frame.length;
    next = (next + 977) % (noise.length - padding);
    longer.set(noise.subarray(next, next + padding), to);
    to += padding;
  }
  return longer;
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
