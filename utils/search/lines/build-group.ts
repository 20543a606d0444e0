import type { StoredTranscript, WordBlock, WordGroup } from '#utils/library/index.ts';
import { fold } from '#utils/search/text/fold.ts';
import { termsOf, wordsOf } from '#utils/search/text/words.ts';
import { appendPostings, toBlocks } from './postings.ts';
import { transcriptLines } from './transcript-lines.ts';

/** Collects transcripts into a group of the index. */
export interface GroupBuilder {
  add(transcript: StoredTranscript): void;
  finish(): { group: WordGroup; blocks: WordBlock[] };
}

interface TermPostings {
  bytes: number[];
  /** The position of the last recording that has the term. */
  last: number;
}

export function createGroupBuilder(number: number): GroupBuilder {
  const spaceIds: string[] = [];
  const all = new Map<string, TermPostings>();
  return {
    add(transcript) {
      const position = spaceIds.push(transcript.spaceId) - 1;
      for (const [term, lines] of linesByTerm(transcript)) {
        const known = all.get(term) ?? { bytes: [], last: 0 };
        appendPostings(known.bytes, position - known.last, lines);
        known.last = position;
        all.set(term, known);
      }
    },
    finish() {
      const blocks = toBlocks(new Map(Array.from(all, ([term, { bytes }]) => [term, bytes])));
      const firstTerms = blocks.map(({ terms }) => terms[0] ?? '');
      return { group: { number, spaceIds, firstTerms }, blocks };
    },
  };
}

function linesByTerm(transcript: StoredTranscript): Map<string, number[]> {
  const found = new Map<string, number[]>();
  transcriptLines(transcript).forEach(({ text }, line) => {
    for (const word of wordsOf(fold(text)))
      for (const term of termsOf(word)) {
        const lines = found.get(term);
        if (!lines) found.set(term, [line]);
        else if (lines.at(-1) !== line) lines.push(line);
      }
  });
  return found;
}
