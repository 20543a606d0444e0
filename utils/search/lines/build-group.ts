import type { StoredTranscript, WordBlock, WordGroup } from '#utils/library/index.ts';
import { fold } from '#utils/search/text/fold.ts';
import { termsOf, wordsOf } from '#utils/search/text/words.ts';
import { appendPostings, toBlocks } from './postings.ts';
import { createSegments } from './segments.ts';
import { transcriptLines } from './transcript-lines.ts';

/** Collects transcripts into a group of the index. */
export interface GroupBuilder {
  add(transcript: StoredTranscript): void;
  finish(): { group: WordGroup; blocks: WordBlock[] };
}

export function createGroupBuilder(number: number): GroupBuilder {
  const spaceIds: string[] = [];
  const numbers = new Map<string, number>();
  /** By the number of a term: the position of the last recording that has it. */
  const lasts: number[] = [];
  const segments = createSegments();
  const bytes: number[] = [];
  return {
    add(transcript) {
      const position = spaceIds.push(transcript.spaceId) - 1;
      for (const [term, lines] of linesByTerm(transcript)) {
        const known = numbers.get(term) ?? numbers.size;
        numbers.set(term, known);
        bytes.length = 0;
        appendPostings(bytes, position - (lasts[known] ?? 0), lines);
        segments.append(known, bytes);
        lasts[known] = position;
      }
    },
    finish() {
      const byTerm = segments.byTerm();
      const blocks = toBlocks(numbers, (term) => byTerm[term]);
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
