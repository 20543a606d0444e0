/** A stretch of two-byte characters: bytes of the first and the second, both inclusive, and how much of text they are. */
interface Block {
  first: readonly [from: number, to: number];
  second: readonly [from: number, to: number];
  share: number;
}

/** A way to write an East Asian script with two bytes a character. */
export interface DoubleBytes {
  /** As `TextDecoder` names it. */
  encoding: string;
  languages: readonly string[];
  /** Where its frequent characters are: standards put those first. */
  blocks: readonly Block[];
}

const block = (first: [number, number], second: [number, number], share: number): Block => ({
  first,
  second,
  share,
});

export const DOUBLE_BYTES: readonly DoubleBytes[] = [
  {
    encoding: 'shift_jis',
    languages: ['ja'],
    blocks: [
      block([0x82, 0x82], [0x9f, 0xf1], 0.5),
      block([0x83, 0x83], [0x40, 0x96], 0.12),
      block([0x81, 0x81], [0x40, 0xac], 0.1),
      block([0x88, 0x97], [0x40, 0xfc], 0.27),
    ],
  },
  {
    encoding: 'euc-jp',
    languages: ['ja'],
    blocks: [
      block([0xa4, 0xa4], [0xa1, 0xf3], 0.5),
      block([0xa5, 0xa5], [0xa1, 0xf6], 0.12),
      block([0xa1, 0xa1], [0xa1, 0xfe], 0.1),
      block([0xb0, 0xcf], [0xa1, 0xfe], 0.27),
    ],
  },
  {
    encoding: 'gb18030',
    languages: ['zh'],
    blocks: [
      block([0xb0, 0xd7], [0xa1, 0xfe], 0.87),
      block([0xa1, 0xa1], [0xa1, 0xfe], 0.06),
      block([0xa3, 0xa3], [0xa1, 0xfe], 0.06),
    ],
  },
  {
    encoding: 'big5',
    languages: ['zh-tw', 'zh-hk'],
    blocks: [block([0xa4, 0xc6], [0x40, 0xfe], 0.87), block([0xa1, 0xa1], [0x40, 0xfe], 0.12)],
  },
  {
    encoding: 'euc-kr',
    languages: ['ko'],
    blocks: [block([0xb0, 0xc8], [0xa1, 0xfe], 0.93), block([0xa1, 0xa1], [0xa1, 0xfe], 0.06)],
  },
];

/** For two bytes that are no frequent character of an encoding. */
const RARE = Math.log(0.01 / 8000);
/** For a byte that is no character at all. */
const IMPOSSIBLE = -14;

/** The logarithm of how likely the bytes beyond ASCII are in text of that encoding. */
export function pairLikelihood(bytes: Uint8Array, { encoding, blocks }: DoubleBytes): number {
  let sum = 0;
  for (let i = 0; i < bytes.length; i += 1) {
    const first = bytes[i] ?? 0;
    if (first < 0x80) continue;
    const second = bytes[i + 1] ?? 0;
    // Half-width katakana have one byte in Shift JIS.
    if (encoding === 'shift_jis' && first >= 0xa1 && first <= 0xdf) {
      sum += Math.log(0.01 / 63);
      continue;
    }
    if (second < 0x40 || second === 0x7f || second === 0xff) {
      sum += IMPOSSIBLE;
      continue;
    }
    const found = blocks.find((each) => isWithin(first, each.first) && isWithin(second, each.second));
    sum += found ? Math.log(found.share / (sizeOf(found.first) * sizeOf(found.second))) : RARE;
    i += 1;
  }
  return sum;
}

function isWithin(value: number, [from, to]: readonly [number, number]): boolean {
  return value >= from && value <= to;
}

function sizeOf([from, to]: readonly [number, number]): number {
  return to - from + 1;
}
