import type { Chance } from './chance.ts';

type Field = readonly [offset: number, length: 1 | 2 | 4 | 8];

/** The records of a ZIP by signature, with the offsets and lengths of their fields (APPNOTE 4.3). */
const RECORDS: readonly { signature: number; fields: readonly Field[] }[] = [
  // Local headers: flags, method, checksum, sizes, lengths of name and extra field, and the start of the name.
  {
    signature: 0x04034b50,
    fields: [[6, 2], [8, 2], [14, 4], [18, 4], [22, 4], [26, 2], [28, 2], [30, 8]],
  },
  // Directory records: the same, and the length of the comment, disk, and offset.
  {
    signature: 0x02014b50,
    fields: [[8, 2], [10, 2], [16, 4], [20, 4], [24, 4], [28, 2], [30, 2], [32, 2], [34, 2], [42, 4], [46, 8]],
  },
  // The end record: disks, counts, the directory's size and offset, the comment's length.
  { signature: 0x06054b50, fields: [[4, 2], [6, 2], [8, 2], [10, 2], [12, 4], [16, 4], [20, 2]] },
  // ZIP64's end record and its locator.
  { signature: 0x06064b50, fields: [[4, 8], [16, 4], [20, 4], [24, 8], [32, 8], [40, 8], [48, 8]] },
  { signature: 0x07064b50, fields: [[4, 4], [8, 8], [16, 4]] },
  // Descriptors: checksum and sizes, of 32 and of 64 bits.
  { signature: 0x08074b50, fields: [[4, 4], [8, 4], [12, 4], [16, 8]] },
]; // prettier-ignore

const WORDS = [0, 1, 2, 4, 8, 12, 20, 22, 45, 46, 64, 99, 0x7fff, 0xffff];
const NUMBERS = [...WORDS, 0x10000, 0x7fffffff, 0x80000000, 0xfffffffe, 0xffffffff];
const LARGE = [...NUMBERS, 2 ** 32, 2 ** 40, 2 ** 53 - 1, 2 ** 53, 2 ** 63, 2 ** 64 - 2048];

/** Changes a field of a record: to a special value, to a slightly different one, or to that of another record. */
export function mutateField(
  bytes: Uint8Array<ArrayBuffer>,
  chance: Chance,
): Uint8Array<ArrayBuffer> | undefined {
  const found = RECORDS.map(({ signature, fields }) => ({ fields, offsets: offsetsOf(bytes, signature) }));
  const present = found.filter(({ offsets }) => offsets.length > 0);
  if (present.length === 0) return undefined;
  const { fields, offsets } = chance.pick(present);
  const [offset, length] = chance.pick(fields);
  const at = chance.pick(offsets) + offset;
  if (at + length > bytes.length) return undefined;
  const mutated = bytes.slice();
  const other = chance.pick(offsets) + offset;
  const way = chance.below(4);
  if (way === 0) mutated.copyWithin(at, other, other + length);
  else if (way === 1) nudge(mutated, at, chance);
  else write(mutated, at, length, chance.pick(length === 2 ? WORDS : length === 4 ? NUMBERS : LARGE));
  return mutated;
}

function nudge(bytes: Uint8Array, at: number, { below }: Chance): void {
  bytes[at] = ((bytes[at] ?? 0) + 1 + below(255)) % 256;
}

function write(bytes: Uint8Array, at: number, length: number, value: number): void {
  let left = BigInt(value);
  for (let i = 0; i < length; i++) {
    bytes[at + i] = Number(left & 255n);
    left >>= 8n;
  }
}

function offsetsOf(bytes: Uint8Array<ArrayBuffer>, signature: number): number[] {
  const view = new DataView(bytes.buffer);
  const offsets: number[] = [];
  for (let at = bytes.indexOf(0x50); at >= 0 && at + 4 <= bytes.length; at = bytes.indexOf(0x50, at + 1)) {
    if (view.getUint32(at, true) === signature) offsets.push(at);
  }
  return offsets;
}
