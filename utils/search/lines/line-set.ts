/**
 * Numbers of lines, a bit for each. Of a word that everybody says a search would otherwise keep, and sort, a number for most
 * lines of the library.
 */
export interface LineSet {
  /** The bit `n & 31` of number `n >> 5` says whether line `n` is in it. */
  bits: Uint32Array;
}

/** Most words are said once, and V8 keeps arrays of up to 64 bytes among its objects. */
const FIRST_SIZE = 16;

/** No transcript has as many lines: a row that says so is damaged, and the bits would take all memory. */
const MAX_LINES = 2 ** 24;

export const createLineSet = (size = FIRST_SIZE): LineSet => ({ bits: new Uint32Array(size) });

export function addLine(set: LineSet, line: number): void {
  if (line < 0 || line >= MAX_LINES) return;
  const at = line >>> 5;
  if (at >= set.bits.length) {
    const larger = new Uint32Array(Math.max(2 * set.bits.length, at + 1));
    larger.set(set.bits);
    set.bits = larger;
  }
  set.bits[at] = (set.bits[at] ?? 0) | (1 << (line & 31));
}

export function countLines({ bits }: LineSet): number {
  let count = 0;
  for (let at = 0; at < bits.length; at += 1) {
    // Sums of two bits, then of four, then of all.
    let rest = bits[at] ?? 0;
    rest -= (rest >>> 1) & 0x55555555;
    rest = (rest & 0x33333333) + ((rest >>> 2) & 0x33333333);
    count += Math.imul((rest + (rest >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
  }
  return count;
}

/** The first ones, in order. */
export function linesIn({ bits }: LineSet, limit = Infinity): number[] {
  const lines: number[] = [];
  for (let at = 0; at < bits.length; at += 1) {
    let rest = bits[at] ?? 0;
    while (rest !== 0) {
      if (lines.length >= limit) return lines;
      const lowest = rest & -rest;
      lines.push(at * 32 + 31 - Math.clz32(lowest));
      rest ^= lowest;
    }
  }
  return lines;
}

/** What is in both of them; undefined if nothing is. */
export function sharedLines(a: LineSet, b: LineSet): LineSet | undefined {
  const shared = createLineSet(Math.min(a.bits.length, b.bits.length));
  let some = 0;
  for (let at = 0; at < shared.bits.length; at += 1) {
    const both = (a.bits[at] ?? 0) & (b.bits[at] ?? 0);
    shared.bits[at] = both;
    some |= both;
  }
  return some === 0 ? undefined : shared;
}
