/** A piece of text between two places where a line may break. */
export interface Token {
  text: string;
  /** Whether a space follows where the line goes on. */
  hasSpace: boolean;
}

/** Scripts that have no spaces between words. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;
/** No line ends with these. */
const OPENING = /^[\p{Ps}\p{Pi}]+$/u;
/** No line begins with these, although French has a space before them. */
const SPACED_PUNCTUATION = /(?<=«)\s+|\s+(?=[?!:;»%]+(?:\s|$))/gu;
/** No line begins with these: small kana, and signs that lengthen or repeat what is before. */
const SMALL_KANA = /^[ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮー々ゝゞヽヾ]/u;
const HIRAGANA = /^\p{Script=Hiragana}/u;
const ENDS_PHRASE = /[、。，．！？!?…]$/u;
/** In characters. */
const LONGEST_PHRASE = 10;

export function tokensOf(text: string): Token[] {
  return text
    .replaceAll(SPACED_PUNCTUATION, '\u00a0')
    .split(/[^\S\u00a0]+/u)
    .filter(Boolean)
    .flatMap((chunk) => {
      const words = UNSPACED.test(chunk) ? wordsWithin(chunk) : [chunk];
      return words.map((word, i) => ({ text: word, hasSpace: i === words.length - 1 }));
    });
}

/** Words with the punctuation that belongs to them, in Japanese also with their particles and endings. */
function wordsWithin(chunk: string): string[] {
  const words: string[] = [];
  const segmenter = new Intl.Segmenter(undefined, { granularity: 'word' });
  for (const { segment, isWordLike } of segmenter.segment(chunk)) {
    const last = words.at(-1);
    const isAttached =
      last !== undefined &&
      (OPENING.test(last) ||
        (!isWordLike && !OPENING.test(segment)) ||
        SMALL_KANA.test(segment) ||
        isEnding(segment, last));
    if (isAttached) words[words.length - 1] = last + segment;
    else words.push(segment);
  }
  return words;
}

/** Readers of Japanese expect lines to break before a word, not inside of it: what inflects it is written in hiragana. */
function isEnding(segment: string, before: string): boolean {
  const isShort = before.length + segment.length <= LONGEST_PHRASE;
  return isShort && HIRAGANA.test(segment) && !ENDS_PHRASE.test(before);
}

/** Measures a text in the font that it will have. */
export type Measure = (text: string) => number;

/** The same tokens, of which none is wider than a line: those that are get broken between two letters. */
export function breakWide(tokens: readonly Token[], measure: Measure, width: number): Token[] {
  return tokens.flatMap((token) => {
    if (measure(token.text) <= width) return [token];
    const pieces = [''];
    for (const { segment } of new Intl.Segmenter().segment(token.text)) {
      const last = pieces.at(-1) ?? '';
      if (last && measure(last + segment) > width) pieces.push(segment);
      else pieces[pieces.length - 1] = last + segment;
    }
    return pieces.map((text, i) => ({ text, hasSpace: i === pieces.length - 1 && token.hasSpace }));
  });
}
