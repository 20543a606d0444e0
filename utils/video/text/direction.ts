const RIGHT_TO_LEFT = /^[^\p{L}]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/u;
const STRONG = /\p{L}/u;
const DIGIT = /\p{Nd}/u;

/** Whether a text is read from the right: its first letter says so. */
export function isRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** The direction of a word; undefined where it follows the words around it. Numbers are read from the left everywhere. */
export function wordDirection(word: string): 'ltr' | 'rtl' | undefined {
  if (STRONG.test(word)) return isRightToLeft(word) ? 'rtl' : 'ltr';
  return DIGIT.test(word) ? 'ltr' : undefined;
}
