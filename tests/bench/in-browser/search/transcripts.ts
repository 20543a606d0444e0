import type { StoredTranscript } from '#utils/library/index.ts';
import { createRandom } from '../../../fixtures/random.ts';
import { spaceAt } from '../list/recordings.ts';

/** Different words; the first ones are said most often, as in any language. */
const VOCABULARY = 30_000;
const WORDS_A_LINE = 10;
const SECONDS_A_LINE = 4;
const SYLLABLES = 'ka lo mi ren tu sa pel dor in va est qui no ra ma ti so el ver un'.split(' ');

/** What only the last transcript has. */
export const RARE = 'quokka zibeline';

/** A word by its rank: the rarer, the longer. */
function wordAt(rank: number): string {
  let word = '';
  for (let rest = rank + 1; rest > 0; rest = Math.floor(rest / SYLLABLES.length))
    word += SYLLABLES[rest % SYLLABLES.length] ?? '';
  return word;
}

/** Said by everybody, in some lines, and in a few: for queries. */
export const SAID = [wordAt(2), wordAt(300), wordAt(20_000)] as const;

/** So many minutes of talk. */
export function transcriptAt(number: number, minutes: number, isLast: boolean): StoredTranscript {
  const random = createRandom(number + 5000);
  const count = Math.floor((minutes * 60) / SECONDS_A_LINE);
  const cues = Array.from({ length: count }, (_, i) => {
    const words = Array.from({ length: WORDS_A_LINE }, () => wordAt(Math.floor(VOCABULARY ** random()) - 1));
    const text = words.join(' ');
    const from = i * SECONDS_A_LINE;
    const isRare = isLast && i === count - 2;
    return { from, to: from + SECONDS_A_LINE, text: isRare ? `${text} ${RARE}` : text };
  });
  return { spaceId: spaceAt(number), name: 'bench.vtt', addedAt: 1, cues };
}
