import type { WordBlock } from '#utils/library/index.ts';

/** Which lines have a term: the numbers of lines, in order, by the position of their recording in its group. */
export type Postings = Map<number, number[]>;

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

/** Adds the postings in `bytes` to `found`, after what is there: afterwards, `inOrder` puts it in order. */
export function readPostings(bytes: Uint8Array, found: Postings): void {
  const reader = { bytes, at: 0 };
  let recording = 0;
  while (reader.at < bytes.length) {
    const head = readNumber(reader);
    recording += head >>> 1;
    const lines = found.get(recording) ?? [];
    let line = 0;
    for (let rest = head & 1 ? readNumber(reader) : 1; rest > 0; rest -= 1) {
      line += readNumber(reader);
      lines.push(line);
    }
    found.set(recording, lines);
  }
}

function readNumber(reader: { bytes: Uint8Array; at: number }): number {
  let value = 0;
  for (let shift = 0; ; shift += 7) {
    const byte = reader.bytes[reader.at] ?? 0;
    reader.at += 1;
    value |= (byte & 127) << shift;
    if (byte < 128) return value;
  }
}

/** Numbers in order, each once. */
export function inOrder(lines: readonly number[]): number[] {
  const sorted = Uint32Array.from(lines).sort();
  return Array.from(sorted.filter((line, i) => i === 0 || line !== sorted[i - 1]));
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
