import type { WordBlock } from '#utils/library/index.ts';
import { addLine, createLineSet, type LineSet } from './line-set.ts';

/** Which lines have a term, by the position of their recording in its group. */
export type Postings = Map<number, LineSet>;

/** Terms of a block: a browser reads a row of some kilobytes as fast as one of a few bytes. */
const BLOCK_TERMS = 128;

const NOTHING = new Uint8Array();

/**
 * Writes the postings of one recording after those of others before it: how far it is from the one before, doubled, and one
 * more if it has the term in several lines, whose number follows; then how far each line is from the one before it. Numbers
 * have seven bits a byte, the lowest first, and the eighth bit says that more follow. Most words are said once.
 */
export function appendPostings(bytes: number[], step: number, lines: readonly number[]): void {
  const isSeveral = lines.length > 1;
  appendNumber(bytes, step * 2 + Number(isSeveral));
  if (isSeveral) appendNumber(bytes, lines.length);
  let last = 0;
  for (const line of lines) {
    appendNumber(bytes, line - last);
    last = line;
  }
}

function appendNumber(bytes: number[], value: number): void {
  let rest = value;
  for (; rest > 127; rest >>>= 7) bytes.push((rest & 127) | 128);
  bytes.push(rest);
}

/** Adds the postings in `bytes` to `found`. */
export function readPostings(bytes: Uint8Array, found: Postings): void {
  let at = 0;
  const readNumber = (): number => {
    let value = 0;
    for (let shift = 0; ; shift += 7) {
      const byte = bytes[at] ?? 0;
      at += 1;
      value |= (byte & 127) << shift;
      if (byte < 128) return value;
    }
  };
  let recording = 0;
  while (at < bytes.length) {
    const head = readNumber();
    recording += head >>> 1;
    let lines = found.get(recording);
    if (!lines) found.set(recording, (lines = createLineSet()));
    let line = 0;
    // A damaged row may say any number of lines.
    for (let rest = head & 1 ? readNumber() : 1; rest > 0 && at < bytes.length; rest -= 1) {
      line += readNumber();
      addLine(lines, line);
    }
  }
}

/** Terms with their postings as rows, in the order of their characters' codes. `numbers` says under which number a term is asked for. */
export function toBlocks(
  numbers: ReadonlyMap<string, number>,
  postingsOf: (number: number) => Uint8Array | undefined,
): WordBlock[] {
  const all = [...numbers].sort(([a], [b]) => (a < b ? -1 : 1));
  const blocks: WordBlock[] = [];
  for (let from = 0; from < all.length; from += BLOCK_TERMS) {
    const some = all.slice(from, from + BLOCK_TERMS);
    const parts = some.map(([, number]) => postingsOf(number) ?? NOTHING);
    let end = 0;
    const ends = Uint32Array.from(parts, ({ length }) => (end += length));
    const postings = new Uint8Array(end);
    parts.forEach((part, i) => postings.set(part, ends[i - 1] ?? 0));
    blocks.push({ terms: some.map(([term]) => term), postings, ends });
  }
  return blocks;
}
