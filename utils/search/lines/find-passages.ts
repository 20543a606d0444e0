import { fold } from '#utils/search/text/fold.ts';
import type { Token } from '#utils/search/text/parse-text.ts';
import { isUnspaced, searchable } from '#utils/search/text/words.ts';
import { addLine, createLineSet, linesIn, type LineSet } from './line-set.ts';

/** The lines where a passage begins: a line with all words, or two that have them together, none of which is in two passages. */
export function passagesOf(linesOfWords: readonly LineSet[]): LineSet {
  const [only] = linesOfWords;
  if (only && linesOfWords.length === 1) return only;
  const all = linesOfWords.map(({ bits }) => bits);
  // Where one of the words is said no more, neither line has it.
  const size = all.length > 0 ? Math.min(...all.map(({ length }) => length)) : 0;
  const passages = createLineSet(size);
  const pairs = createLineSet(size);
  for (let at = 0; at < size; at += 1) {
    let [here, nextHere, together, some] = [-1, -1, -1, 0];
    for (const bits of all) {
      const own = bits[at] ?? 0;
      const next = (own >>> 1) | ((bits[at + 1] ?? 0) << 31);
      here &= own;
      nextHere &= next;
      together &= own | next;
      some |= own;
    }
    passages.bits[at] = here;
    pairs.bits[at] = together & some & ~here & ~nextHere;
  }
  let after = -1;
  for (const line of linesIn(pairs)) {
    if (line <= after) continue;
    addLine(passages, line);
    after = line + 1;
  }
  return passages;
}

/** Whether only the text itself shows that a passage has a token: the index has no order of words, and pairs of characters. */
export const needsText = ({ phrase, words }: Token): boolean =>
  phrase !== undefined || words.some((word) => isUnspaced(word) && Array.from(word).length > 2);

/** Whether a passage that begins in this line has these tokens. */
export function isPassage(lines: readonly { text: string }[], at: number, tokens: readonly Token[]): boolean {
  const here = searchableLine(lines, at);
  if (tokens.every((token) => hasToken(here, token))) return true;
  const both = searchable(`${fold(lines[at]?.text ?? '')}\n${fold(lines[at + 1]?.text ?? '')}`);
  return tokens.every((token) => hasToken(both, token));
}

const searchableLine = (lines: readonly { text: string }[], at: number): string =>
  searchable(fold(lines[at]?.text ?? ''));

/** Whether a `searchable` text has the words of a token, in its order if that counts. */
export function hasToken(text: string, { needles }: Token): boolean {
  // Of each recording, for each letter that is typed: a loop makes nothing that has to be collected.
  for (const needle of needles) if (!text.includes(needle)) return false;
  return true;
}
