/** Bytes that are written for many terms by turns, in little memory: an array for each term would take several times as much. */
export interface Segments {
  /** Terms are numbered from 0, in the order in which they are first written. */
  append(term: number, bytes: readonly number[]): void;
  /** All bytes of each term, in the order in which they were written. */
  byTerm(): Uint8Array[];
}

const FIRST_SIZE = 65_536;

export function createSegments(): Segments {
  let written = new Uint8Array(FIRST_SIZE);
  let length = 0;
  const terms: number[] = [];
  const ends: number[] = [];
  const sizes: number[] = [];
  return {
    append(term, bytes) {
      if (length + bytes.length > written.length) {
        const larger = new Uint8Array(2 * (length + bytes.length));
        larger.set(written.subarray(0, length));
        written = larger;
      }
      written.set(bytes, length);
      length += bytes.length;
      terms.push(term);
      ends.push(length);
      sizes[term] = (sizes[term] ?? 0) + bytes.length;
    },
    byTerm() {
      const sorted = new Uint8Array(length);
      let start = 0;
      const starts = sizes.map((size) => (start += size) - size);
      const next = [...starts];
      terms.forEach((term, i) => {
        const bytes = written.subarray(ends[i - 1] ?? 0, ends[i]);
        const at = next[term] ?? 0;
        sorted.set(bytes, at);
        next[term] = at + bytes.length;
      });
      return starts.map((from, term) => sorted.subarray(from, next[term]));
    },
  };
}
