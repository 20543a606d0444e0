import { readBits, type BitReader } from '#utils/audio/adts/bit-reader.ts';

/** What an MP4 says of H.264 beside the parameters themselves. */
export interface SequenceParameters {
  profile: number;
  constraints: number;
  level: number;
  chroma: number;
  lumaDepth: number;
  chromaDepth: number;
  /** In pixels, as shown. */
  width: number;
  height: number;
}

/** Profiles that state chroma and depth (H.264, 7.3.2.1.1). */
const HIGH_PROFILES = new Set([100, 110, 122, 244, 44, 83, 86, 118, 128, 138, 139, 134, 135]);
const MACROBLOCK = 16;

/** Parses a sequence parameter set: a NAL unit with its header. */
export function parseSequenceParameters(unit: Uint8Array): SequenceParameters {
  const reader: BitReader = { bytes: withoutEmulation(unit), at: 8 };
  const flag = (): number => readBits(reader, 1);
  const profile = readBits(reader, 8);
  const constraints = readBits(reader, 8);
  const level = readBits(reader, 8);
  unsigned(reader);
  const format = { chroma: 1, lumaDepth: 8, chromaDepth: 8 };
  let isSeparate = 0;
  if (HIGH_PROFILES.has(profile)) {
    format.chroma = unsigned(reader);
    if (format.chroma === 3) isSeparate = flag();
    format.lumaDepth += unsigned(reader);
    format.chromaDepth += unsigned(reader);
    flag();
    if (flag()) skipScaling(reader, format.chroma === 3 ? 12 : 8);
  }
  unsigned(reader);
  skipOrder(reader);
  unsigned(reader);
  flag();
  const columns = unsigned(reader) + 1;
  const rows = unsigned(reader) + 1;
  const fields = 2 - flag();
  if (fields === 2) flag();
  flag();
  const crop = flag() ? [0, 0, 0, 0].map(() => unsigned(reader)) : [];
  const [left = 0, right = 0, top = 0, bottom = 0] = crop;
  const isPlain = format.chroma === 0 || isSeparate;
  const unitX = isPlain || format.chroma === 3 ? 1 : 2;
  const unitY = isPlain || format.chroma !== 1 ? 1 : 2;
  return {
    profile,
    constraints,
    level,
    ...format,
    width: columns * MACROBLOCK - (left + right) * unitX,
    height: rows * fields * MACROBLOCK - (top + bottom) * unitY * fields,
  };
}

/** Without the 3 that keeps two zeros from becoming a start code. */
function withoutEmulation(unit: Uint8Array): Uint8Array {
  return unit.filter((byte, at) => !(byte === 3 && unit[at - 1] === 0 && unit[at - 2] === 0));
}

function skipOrder(reader: BitReader): void {
  const kind = unsigned(reader);
  if (kind === 0) unsigned(reader);
  if (kind !== 1) return;
  readBits(reader, 1);
  unsigned(reader);
  unsigned(reader);
  for (let left = Math.min(255, unsigned(reader)); left > 0; left -= 1) unsigned(reader);
}

function skipScaling(reader: BitReader, lists: number): void {
  for (let list = 0; list < lists; list += 1) {
    if (!readBits(reader, 1)) continue;
    let next = 8;
    for (let left = list < 6 ? 16 : 64; left > 0 && next !== 0; left -= 1)
      next = (next + signed(reader) + 256) & 255;
  }
}

/** Exp-Golomb codes (H.264, 9.1). */
function unsigned(reader: BitReader): number {
  let zeros = 0;
  while (zeros < 20 && readBits(reader, 1) === 0) zeros += 1;
  return 2 ** zeros - 1 + (zeros > 0 ? readBits(reader, zeros) : 0);
}

function signed(reader: BitReader): number {
  const code = unsigned(reader);
  return code % 2 === 0 ? -code / 2 : (code + 1) / 2;
}
