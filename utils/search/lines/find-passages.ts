import { fold } from '#utils/search/text/fold.ts';
import type { Token } from '#utils/search/text/parse-text.ts';
import { isUnspaced, searchable } from '#utils/search/text/words.ts';

/** The numbers of the lines where a passage begins: a line with all words, or two that have them together. */
export function passagesOf(linesOfWords: readonly (readonly number[])[]): number[] {
  const [only] = linesOfWords;
  if (linesOfWords.length === 1) return [...(only ?? [])];
  const all = 2 ** linesOfWords.length - 1;
  // The words of each line, a bit for each; after the last line one more without any.
  const found = new Uint32Array(Math.max(-1, ...linesOfWords.map((lines) => lines.at(-1) ?? -1)) + 2);
  linesOfWords.forEach((lines, word) => {
    for (const line of lines) found[line] = (found[line] ?? 0) | (1 << word);
  });
  const passages: number[] = [];
  let after = -1;
  for (let line = 0; line < found.length - 1; line += 1) {
    const [here = 0, next = 0] = [found[line], found[line + 1]];
    if (here === all) passages.push(line);
    else if (here !== 0 && line > after && next !== all && (here | next) === all) {
      passages.push(line);
      after = line + 1;
    }
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
  return needles.every((needle) => text.includes(needle));
}
