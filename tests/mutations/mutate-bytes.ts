import type { Chance } from './chance.ts';

type Bytes = Uint8Array<ArrayBuffer>;
type Mutate = (bytes: Bytes, chance: Chance) => Bytes;

/** Flips up to eight bits anywhere. */
const flipBits: Mutate = (bytes, { below }) => {
  const mutated = bytes.slice();
  for (let flips = 1 + below(8); flips > 0; flips--) {
    const at = below(bytes.length);
    mutated[at] = (mutated[at] ?? 0) ^ (1 << below(8));
  }
  return mutated;
};

const cutEnd: Mutate = (bytes, { below }) => bytes.slice(0, below(bytes.length));

const cutStart: Mutate = (bytes, { below }) => bytes.slice(below(bytes.length));

const cutMiddle: Mutate = (bytes, { below }) => {
  const from = below(bytes.length);
  return join(bytes.subarray(0, from), bytes.subarray(from + 1 + below(2000)));
};

/** A stretch in the middle: up to half of the file. */
function middleOf({ length }: Bytes, { below }: Chance): { from: number; to: number } {
  const from = 1 + below(Math.floor(length / 2));
  return { from, to: from + 1 + below(Math.floor(length / 2) - 1) };
}

/** Like a download that was resumed too late. */
const loseMiddle: Mutate = (bytes, chance) => {
  const { from, to } = middleOf(bytes, chance);
  return join(bytes.subarray(0, from), bytes.subarray(to));
};

/** Like a download that was resumed too early. */
const doubleMiddle: Mutate = (bytes, chance) => {
  const { from, to } = middleOf(bytes, chance);
  return join(bytes.subarray(0, to), bytes.subarray(from));
};

const insertBytes: Mutate = (bytes, { below }) => {
  const at = below(bytes.length);
  const foreign = Uint8Array.from({ length: 1 + below(600) }, () => below(256));
  return join(bytes.subarray(0, at), foreign, bytes.subarray(at));
};

/** Copies a range over another: records come twice, or where others are expected. */
const copyRange: Mutate = (bytes, { below }) => {
  const mutated = bytes.slice();
  const from = below(bytes.length);
  mutated.copyWithin(below(bytes.length), from, from + 1 + below(3000));
  return mutated;
};

const swapRanges: Mutate = (bytes, { below }) => {
  const length = Math.min(bytes.length, 1 + below(64));
  const [a, b] = [below(bytes.length - length + 1), below(bytes.length - length + 1)];
  const mutated = bytes.slice();
  mutated.set(bytes.subarray(a, a + length), b);
  mutated.set(bytes.subarray(b, b + length), a);
  return mutated;
};

/** Like a disk that has lost a block. */
const blank: Mutate = (bytes, { below, pick }) => {
  const from = below(bytes.length);
  return bytes.slice().fill(pick([0, 255]), from, from + 1 + below(4096));
};

/** Mutations of any file. */
export const ANYWHERE: Readonly<Record<string, Mutate>> = {
  flipBits,
  cutEnd,
  cutStart,
  cutMiddle,
  loseMiddle,
  doubleMiddle,
  insertBytes,
  copyRange,
  swapRanges,
  blank,
};

export function join(...pieces: readonly Uint8Array[]): Bytes {
  const joined = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    joined.set(piece, at);
    at += piece.length;
  }
  return joined;
}
