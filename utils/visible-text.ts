/**
 * Characters that cannot be seen, or are none, among them the controls of writing direction; but not the ones that join emoji, select
 * their form or colour, or separate letters in Persian (U+200C and U+200D).
 */
const INVISIBLE =
  /[[\p{Default_Ignorable_Code_Point}\p{Noncharacter_Code_Point}\uFFF9-\uFFFB]--[\p{Join_Control}\p{Variation_Selector}\u{E0020}-\u{E007F}]]/gv;

/** The text without what cannot be seen and could deceive or break what is around it. Keeps its lines. */
export function visibleText(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/\r\n?|[\u2028\u2029]/g, '\n')
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)\p{Cc}/gu, '')
    .replaceAll(INVISIBLE, '')
    .trim();
}

/** The same as one line, for names and titles. */
export function visibleLine(text: string): string {
  // Most spaces are that already.
  return visibleText(text).replaceAll(/\s{2,}|[^\S ]/g, ' ');
}

/** Characters that a screen shows of a text at most. */
const MAX_SHOWN = 1000;

/** Characters of a tag that are shown. */
const MAX_TAG = 100;

/** Characters that a field takes: it lays out all that it has. */
export const MAX_FIELD = 10_000;

/** As much of a text as a screen has room for: a browser lays out all that it gets, and of a megabyte that takes seconds. */
export const shorten = (text: string, length = MAX_SHOWN): string =>
  text.length > length ? `${beginning(text, length)}…` : text;

/** As much of a tag as there is room for beside others. */
export const shortTag = (tag: string): string => shorten(tag, MAX_TAG);

/** So many characters of a text, or one less if the last would be half of one. */
export const beginning = (text: string, length: number): string =>
  text.slice(0, length).replace(/[\uD800-\uDBFF]$/, '');
