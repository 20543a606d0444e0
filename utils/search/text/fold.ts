/**
 * What people leave out when they type: accents, Arabic vowel signs and the hamza, Hebrew points, the line that lengthens
 * Arabic words, and what cannot be seen. The voicing marks of kana and the vowels of Indic and Thai scripts make other words.
 */
const LEFT_OUT =
  /[\u0300-\u036f\u0591-\u05bd\u05bf-\u05c7\u0610-\u061a\u0640\u064b-\u065f\u0670\p{Default_Ignorable_Code_Point}]/gu;

/** Letters that no decomposition leads to those that people type instead. */
const TYPED_AS: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ı: 'i',
  ς: 'σ',
  ة: 'ه',
  ى: 'ي',
};
const OTHER_LETTERS = new RegExp(`[${Object.keys(TYPED_AS).join('')}]`, 'g');

const ASCII = /^[\0-\x7f]*$/;

/** The text as search compares it: without case, accents, and differences of form. What it returns folds to itself. */
export function fold(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase();
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(LEFT_OUT, '')
    .replace(OTHER_LETTERS, (letter) => TYPED_AS[letter] ?? letter)
    .normalize('NFC');
}
