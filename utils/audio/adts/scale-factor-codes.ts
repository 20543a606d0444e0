import { peekBits, type BitReader } from './bit-reader.ts';

/**
 * The Huffman codes of differences between scale factors, from -60 to 60, as they are written in bits (ISO/IEC 14496-3,
 * table 4.A.1). Each is given as its length, then the code in hexadecimal digits.
 */
const CODES = `
18:3ffe8 18:3ffe6 18:3ffe7 18:3ffe5 19:7fff5 19:7fff1 19:7ffed 19:7fff6 19:7ffee 19:7ffef 19:7fff0 19:7fffc 19:7fffd
19:7ffff 19:7fffe 19:7fff7 19:7fff8 19:7fffb 19:7fff9 18:3ffe4 19:7fffa 18:3ffe3 17:1ffef 17:1fff0 16:fff5 17:1ffee
16:fff2 16:fff3 16:fff4 16:fff1 15:7ff6 15:7ff7 14:3ff9 14:3ff5 14:3ff7 14:3ff3 14:3ff6 14:3ff2 13:1ff7 13:1ff5 12:ff9
12:ff7 12:ff6 11:7f9 12:ff4 11:7f8 10:3f9 10:3f7 10:3f5 9:1f8 9:1f7 8:fa 8:f8 8:f6 7:79 6:3a 6:38 5:1a 4:b 3:4 1:0 4:a
4:c 5:1b 6:39 6:3b 7:78 7:7a 8:f7 8:f9 9:1f6 9:1f9 10:3f4 10:3f6 10:3f8 11:7f5 11:7f4 11:7f6 11:7f7 12:ff5 12:ff8
13:1ff4 13:1ff6 13:1ff8 14:3ff8 14:3ff4 16:fff0 15:7ff4 16:fff6 15:7ff5 18:3ffe2 19:7ffd9 19:7ffda 19:7ffdb 19:7ffdc
19:7ffdd 19:7ffde 19:7ffd8 19:7ffd2 19:7ffd3 19:7ffd4 19:7ffd5 19:7ffd6 19:7fff2 19:7ffdf 19:7ffe7 19:7ffe8 19:7ffe9
19:7ffea 19:7ffeb 19:7ffe6 19:7ffe0 19:7ffe1 19:7ffe2 19:7ffe3 19:7ffe4 19:7ffe5 19:7ffd7 19:7ffec 19:7fff4 19:7fff3`;

const LARGEST = 60;
/** Bits by which a code is looked up: nearly all are shorter. */
const LOOKED_UP = 10;
const LONGEST = 19;

/** For each beginning of `LOOKED_UP` bits, the code's length and, 5 bits higher, its number; 0 for long ones. */
let shortCodes: Uint16Array | undefined;
let longCodes: Map<number, number> | undefined;

function prepare(): Uint16Array {
  shortCodes = new Uint16Array(1 << LOOKED_UP);
  longCodes = new Map();
  for (const [number, text] of CODES.trim().split(/\s+/).entries()) {
    const [length = 0, code = 0] = text
      .split(':')
      .map((digits, i) => Number.parseInt(digits, i === 0 ? 10 : 16));
    const rest = LOOKED_UP - length;
    if (rest >= 0) shortCodes.fill((number << 5) | length, code << rest, (code + 1) << rest);
    else longCodes.set((1 << length) | code, number);
  }
  return shortCodes;
}

/** Reads how much a scale factor differs from the one before; undefined where no code begins. */
export function readScaleFactorStep(reader: BitReader): number | undefined {
  const known = (shortCodes ?? prepare())[peekBits(reader, LOOKED_UP)] ?? 0;
  if (known > 0) {
    reader.at += known & 31;
    return (known >> 5) - LARGEST;
  }
  for (let length = LOOKED_UP + 1; length <= LONGEST; length += 1) {
    const number = longCodes?.get((1 << length) | peekBits(reader, length));
    if (number === undefined) continue;
    reader.at += length;
    return number - LARGEST;
  }
  return undefined;
}
