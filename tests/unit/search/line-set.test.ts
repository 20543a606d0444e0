import { assert, array, integer, property, set, uint8Array } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { passagesOf } from '#utils/search/lines/find-passages.ts';
import { addLine, countLines, createLineSet, linesIn, sharedLines } from '#utils/search/lines/line-set.ts';
import { readPostings, type Postings } from '#utils/search/lines/postings.ts';

const setOf = (lines: Iterable<number>) => {
  const found = createLineSet(1);
  for (const line of lines) addLine(found, line);
  return found;
};

/** Close together, so that they meet, and across the ends of words of 32 bits. */
const someLines = set(integer({ min: 0, max: 140 }));

/** As it is said in words: see `passagesOf`. */
function passagesByLine(linesOfWords: readonly ReadonlySet<number>[]): number[] {
  const hasAll = (...lines: number[]) => linesOfWords.every((each) => lines.some((line) => each.has(line)));
  const passages: number[] = [];
  let after = -1;
  for (let line = 0; line <= 140; line += 1) {
    const isPair =
      linesOfWords.length > 1 &&
      line > after &&
      linesOfWords.some((each) => each.has(line)) &&
      !hasAll(line + 1) &&
      hasAll(line, line + 1);
    if (hasAll(line)) passages.push(line);
    else if (isPair) {
      passages.push(line);
      after = line + 1;
    }
  }
  return passages;
}

describe('a set of lines', () => {
  it('has what was added to it, in order, each once', () => {
    assert(
      property(array(integer({ min: 0, max: 100_000 })), integer({ min: 0, max: 9 }), (lines, limit) => {
        const sorted = [...new Set(lines)].toSorted((a, b) => a - b);

        expect(linesIn(setOf(lines))).toEqual(sorted);
        expect(linesIn(setOf(lines), limit)).toEqual(sorted.slice(0, limit));
        expect(countLines(setOf(lines))).toBe(sorted.length);
      }),
    );
  });

  it('shares with another what both have', () => {
    assert(
      property(someLines, someLines, (a, b) => {
        const shared = sharedLines(setOf(a), setOf(b));

        expect(shared ? linesIn(shared) : []).toEqual(linesIn(setOf(a)).filter((line) => b.has(line)));
      }),
    );
  });

  it('is where the words of a query are said together', () => {
    assert(
      property(array(someLines, { minLength: 1, maxLength: 4 }), (words) => {
        expect(linesIn(passagesOf(words.map(setOf)))).toEqual(passagesByLine(words));
      }),
      { numRuns: 1000 },
    );
  });

  it('takes little memory, whatever a damaged row says', () => {
    assert(
      property(uint8Array({ maxLength: 400 }), (bytes) => {
        const found: Postings = new Map();

        readPostings(bytes, found);

        for (const { bits } of found.values()) expect(bits.byteLength).toBeLessThanOrEqual(4 << 20);
      }),
    );
  });
});
