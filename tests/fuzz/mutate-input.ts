import { ANYWHERE, join } from '../mutations/mutate-bytes.ts';
import type { Chance } from '../mutations/chance.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/** Larger inputs find nothing that smaller ones do not, but take longer. */
const MAX_BYTES = 64 * 1024;

/** Values at which code takes another way. */
const REVEALING = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0x8000, 0xffff, 0x7fffffff, 0x80000000, 0xffffffff];
const TOKENS = [
  '"',
  '{',
  '[',
  ']',
  '\\u0000',
  '-->',
  ':',
  '\n',
  'null',
  '1e999',
  '-1',
  '\u202e',
  '__proto__',
  'NaN',
];

/** Another input, made of one or two that are interesting. */
export function mutateInput(corpus: readonly Bytes[], chance: Chance): Bytes {
  let bytes = chance.pick(corpus);
  for (let rounds = 1 + chance.below(3); rounds > 0; rounds -= 1) bytes = mutateOnce(bytes, corpus, chance);
  return bytes.slice(0, MAX_BYTES);
}

function mutateOnce(bytes: Bytes, corpus: readonly Bytes[], chance: Chance): Bytes {
  const { below, pick } = chance;
  if (bytes.length < 2) return pick(corpus);
  const at = below(bytes.length);
  switch (below(5)) {
    case 0:
      return overwrite(bytes, at, pick(REVEALING), pick([1, 2, 4]), below(2) === 0);
    case 1: {
      const token = new TextEncoder().encode(pick(TOKENS));
      return join(bytes.subarray(0, at), token, bytes.subarray(at + below(2) * token.length));
    }
    case 2: {
      const other = pick(corpus);
      return join(bytes.subarray(0, at), other.subarray(below(other.length + 1)));
    }
    default:
      return pick(Object.values(ANYWHERE))(bytes, chance);
  }
}

function overwrite(bytes: Bytes, at: number, value: number, size: number, isLittle: boolean): Bytes {
  const mutated = bytes.slice();
  for (let index = 0; index < size && at + index < mutated.length; index += 1)
    mutated[at + index] = value >>> (8 * (isLittle ? index : size - 1 - index));
  return mutated;
}
