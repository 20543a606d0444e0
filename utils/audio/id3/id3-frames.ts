import { ID3_HEADER_BYTES, isSynchsafe, plainAt, synchsafeAt } from './id3-header.ts';

/** One frame of an ID3v2 tag. */
export interface Id3Frame {
  /** Four letters, like `TXXX`. */
  id: string;
  body: Uint8Array;
}

const FRAME_HEADER_BYTES = 10;

const TAG = { unsynchronised: 0x80, extended: 0x40, footer: 0x10 };

const FRAME = { unreadable: 0x0c, unsynchronised: 0x02, hasLength: 0x01 };

const DECODERS = [
  new TextDecoder('latin1'),
  new TextDecoder('utf-16le'),
  new TextDecoder('utf-16be'),
  new TextDecoder('utf-8'),
];

const UTF_16_WITH_BOM = 1;

/**
 * The readable frames of a complete ID3v2.3 or 2.4 tag; compressed and encrypted ones are left out. Sizes are tried
 * as synchsafe and as plain numbers whatever the version says, because writers mix them up.
 */
export function parseId3Frames(tag: Uint8Array): Id3Frame[] {
  const version = tag[3] ?? 0;
  if (version < 3 || version > 4) return [];
  const flags = tag[5] ?? 0;
  const unpacked = tag.subarray(
    ID3_HEADER_BYTES,
    (flags & TAG.footer) === 0 ? tag.length : -ID3_HEADER_BYTES,
  );
  const body = version === 3 && (flags & TAG.unsynchronised) !== 0 ? synchronise(unpacked) : unpacked;
  const frames: Id3Frame[] = [];
  let at = (flags & TAG.extended) === 0 ? 0 : extendedHeaderLength(body, version);
  while (isFrameIdAt(body, at)) {
    const size = frameSize(body, at, version);
    if (size === undefined) break;
    const end = at + FRAME_HEADER_BYTES + size;
    const frame = readFrame(body.subarray(at, end), version === 4 ? (body[at + 9] ?? 0) : 0);
    if (frame) frames.push(frame);
    at = end;
  }
  return frames;
}

function readFrame(bytes: Uint8Array, flags: number): Id3Frame | undefined {
  if ((flags & FRAME.unreadable) !== 0) return undefined;
  const [a = 0, b = 0, c = 0, d = 0] = bytes;
  const id = String.fromCharCode(a, b, c, d);
  const start = FRAME_HEADER_BYTES + ((flags & FRAME.hasLength) === 0 ? 0 : 4);
  const body = bytes.subarray(start);
  return { id, body: (flags & FRAME.unsynchronised) === 0 ? body : synchronise(body) };
}

function frameSize(body: Uint8Array, at: number, version: number): number | undefined {
  const plain = plainAt(body, at + 4);
  const readings = isSynchsafe(body, at + 4) ? [synchsafeAt(body, at + 4), plain] : [plain];
  if (version === 3) readings.reverse();
  return readings.find((size) => isFrameEnd(body, at + FRAME_HEADER_BYTES + size));
}

function isFrameEnd(body: Uint8Array, at: number): boolean {
  return at === body.length || (at < body.length && (body[at] === 0 || isFrameIdAt(body, at)));
}

function isFrameIdAt(body: Uint8Array, at: number): boolean {
  if (at + FRAME_HEADER_BYTES > body.length) return false;
  for (let i = at; i < at + 4; i += 1) {
    const letter = body[i] ?? 0;
    const isLetter = (letter >= 0x41 && letter <= 0x5a) || (letter >= 0x30 && letter <= 0x39);
    if (!isLetter) return false;
  }
  return true;
}

/** ID3v2.4 includes the four bytes of the size itself, 2.3 does not. */
function extendedHeaderLength(body: Uint8Array, version: number): number {
  return version === 4 ? synchsafeAt(body, 0) : plainAt(body, 0) + 4;
}

/** Removes the zero bytes that keep `FF` from looking like a sync word. */
function synchronise(bytes: Uint8Array): Uint8Array {
  return bytes.filter((byte, i) => byte !== 0 || bytes[i - 1] !== 0xff);
}

/** The text of an ID3 frame whose first byte is the encoding (0–3), up to the first NUL. */
export function parseId3Text(body: Uint8Array): string {
  return decode(body).split('\0', 1)[0] ?? '';
}

/** The description and value of a TXXX frame. */
export function parseId3UserText(body: Uint8Array): { description: string; value: string } {
  const [description = '', value = ''] = decode(body).split('\0', 2);
  return { description, value: value.startsWith('\uFEFF') ? value.slice(1) : value };
}

function decode(body: Uint8Array): string {
  const encoding = body[0] ?? 0;
  const isBigEndian = encoding === UTF_16_WITH_BOM && body[1] === 0xfe && body[2] === 0xff;
  // An encoding that does not exist is most likely the first letter of a text without an encoding byte.
  const decoder = DECODERS[isBigEndian ? 2 : encoding];
  return decoder ? decoder.decode(body.subarray(1)) : (DECODERS[3]?.decode(body) ?? '');
}
