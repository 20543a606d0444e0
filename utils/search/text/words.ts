/** Scripts that are written without spaces between words. U+30FC lengthens a vowel of kana. */
const UNSPACED = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u30fc\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}`;

const WORDS = new RegExp(String.raw`[${UNSPACED}]+|[[\p{L}\p{N}\p{M}_]--[${UNSPACED}]]+`, 'gv');
const IS_UNSPACED = new RegExp(`^[${UNSPACED}]`, 'u');
const SPACED_ASCII = /^[\0-\x7f]*$/;
const ASCII_WORDS = /[a-z0-9_]+/g;

/** The words of a folded text. What is written without spaces is one word. */
export function wordsOf(folded: string): string[] {
  return folded.match(SPACED_ASCII.test(folded) ? ASCII_WORDS : WORDS) ?? [];
}

/** Whether a word is of a script without spaces: then each part of it may be a word that people search for. */
export const isUnspaced = (word: string): boolean => IS_UNSPACED.test(word);

/** The terms under which the index has a word: itself, or each two neighbouring characters of it, and its last one. */
export function termsOf(word: string): string[] {
  if (!isUnspaced(word)) return [word];
  const characters = Array.from(word);
  return characters.map((character, i) => character + (characters[i + 1] ?? ''));
}

/** A text in which `hasWord` finds words: each after a space. */
export const searchable = (folded: string): string => ` ${wordsOf(folded).join(' ')} `;

/** What a `searchable` text contains if one of its words begins with this one, or, in a script without spaces, contains it. */
export const needleOf = (word: string): string => (isUnspaced(word) ? word : ` ${word}`);

/** Whether a `searchable` text has a word. */
export const hasWord = (text: string, word: string): boolean => text.includes(needleOf(word));
