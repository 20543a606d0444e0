import { readWordBlocks, type Database, type WordBlock, type WordGroup } from '#utils/library/index.ts';
import { isUnspaced, termsOf } from '#utils/search/text/words.ts';
import { sharedLines } from './line-set.ts';
import { readPostings, type Postings } from './postings.ts';

/** A term of the index, or all terms that begin with it. */
interface Lookup {
  term: string;
  isPrefix: boolean;
}

/**
 * What the index has to be asked for a word. A part of a word of a script without spaces has all of its pairs of
 * characters. Of one letter, only the word of one letter is searched for: half of all lines have words that begin with it.
 */
function lookupsOf(word: string): Lookup[] {
  if (!isUnspaced(word)) return [{ term: word, isPrefix: word.length > 1 }];
  const terms = termsOf(word);
  return terms.length === 1
    ? terms.map((term) => ({ term, isPrefix: true }))
    : terms.slice(0, -1).map((term) => ({ term, isPrefix: false }));
}

/** Of each word, which lines of the group's transcripts may have it. Undefined if the group has changed meanwhile. */
export async function lookUp(
  database: Database,
  group: WordGroup,
  words: readonly string[],
): Promise<Postings[] | undefined> {
  const lookups = words.map(lookupsOf);
  const numbers = [...new Set(lookups.flat().flatMap((lookup) => blocksOf(group, lookup)))];
  const read = await readWordBlocks(
    database,
    numbers.map((block) => [group.number, block]),
  );
  if (!read) return undefined;
  const blocks = new Map(numbers.map((number, i) => [number, read[i]]));
  return lookups.map((ofWord) =>
    ofWord
      .map((lookup) => {
        const found: Postings = new Map();
        for (const number of blocksOf(group, lookup)) addPostings(blocks.get(number), lookup, found);
        return found;
      })
      .reduce(inBoth),
  );
}

/** The numbers of the blocks that may have such terms. */
function blocksOf({ firstTerms }: WordGroup, { term, isPrefix }: Lookup): number[] {
  const numbers: number[] = [];
  let at = Math.max(0, firstAfter(firstTerms, term) - 1);
  for (; at < firstTerms.length; at += 1) {
    const first = firstTerms[at] ?? '';
    if (first > term && !(isPrefix && first.startsWith(term))) break;
    numbers.push(at);
  }
  return numbers;
}

/** The position of the first that comes after `term`. */
function firstAfter(terms: readonly string[], term: string): number {
  let [low, high] = [0, terms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((terms[middle] ?? '') <= term) low = middle + 1;
    else high = middle;
  }
  return low;
}

function addPostings(block: WordBlock | undefined, { term, isPrefix }: Lookup, found: Postings): void {
  if (!block) return;
  const { terms, ends, postings } = block;
  const last = firstAfter(terms, term) - 1;
  for (let at = terms[last] === term ? last : last + 1; at < terms.length; at += 1) {
    const each = terms[at] ?? '';
    if (isPrefix ? !each.startsWith(term) : each !== term) break;
    readPostings(postings.subarray(ends[at - 1] ?? 0, ends[at]), found);
  }
}

function inBoth(a: Postings, b: Postings): Postings {
  const both: Postings = new Map();
  for (const [recording, lines] of a) {
    const others = b.get(recording);
    const shared = others && sharedLines(lines, others);
    if (shared) both.set(recording, shared);
  }
  return both;
}
