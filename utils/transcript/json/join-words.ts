import type { Cue } from '#utils/transcript/cue.ts';

/** A word, a syllable or a sign with the time it is spoken; NaN for what has none. */
export interface TimedWord extends Cue {
  /** Which of the file's lists it is in: another list is another line. */
  list?: number;
}

/** A pause of so many seconds begins a line. */
const PAUSE = 0.8;
/** Characters of a line that ends at the next comma, and at the next word. */
const LONG = 100;
const TOO_LONG = 180;

const SENTENCE_END = /[.!?…。！？؟।]["'”’»)\]」』]*\s*$/u;
const ABBREVIATION = /(?:^|\s)(?:\p{Lu}|[MD]rs?|Ms|St|Sra?|Prof|vs|etc|e\.g|i\.e|No)\.\s*$/u;
const COMMA = /[,;:،、，；]\s*$/u;
/** Signs that join the word before them. */
const SIGN = /^[\p{Po}\p{Pe}\p{Pf}]+$/u;
/** Scripts that put no blanks between words. */
const WITHOUT_BLANKS =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Khmer}\p{Script=Lao}ー。、！？]/u;

/** Lines of words: each ends with its sentence, before a pause, or where another person goes on. */
export function joinWords(words: readonly TimedWord[]): Cue[] {
  const hasBlanks = words.some(({ text }) => /^\s|\s$/.test(text));
  const lines: TimedWord[] = [];
  for (const word of withoutRepetition(words)) {
    const line = lines.at(-1);
    const isTimed = !Number.isNaN(word.from);
    if (line && (!isTimed || word.text.trim() === '')) line.text += word.text;
    else if (line && !isNewLine(line, word)) {
      line.text += (hasBlanks ? '' : blankBetween(line.text, word.text)) + word.text;
      if (word.to > line.to || Number.isNaN(line.to)) line.to = word.to;
    } else if (isTimed && word.text.trim() !== '') lines.push({ ...word });
  }
  return lines.map(({ list: _list, ...cue }) => cue);
}

function isNewLine(line: TimedWord, word: TimedWord): boolean {
  if (word.list !== line.list) return true;
  if (word.speaker !== line.speaker && word.speaker !== undefined) return true;
  if (SIGN.test(word.text)) return false;
  const { text } = line;
  if (SENTENCE_END.test(text) && !ABBREVIATION.test(text)) return true;
  if (word.from - (Number.isNaN(line.to) ? line.from + PAUSE : line.to) >= PAUSE) return true;
  return text.length >= TOO_LONG || (text.length >= LONG && COMMA.test(text));
}

function blankBetween(before: string, word: string): string {
  if (SIGN.test(word)) return '';
  return WITHOUT_BLANKS.test(before.slice(-1)) && WITHOUT_BLANKS.test(word.slice(0, 1)) ? '' : ' ';
}

/** Google's last result has all words again, with their speakers: then only that. */
function withoutRepetition(words: readonly TimedWord[]): readonly TimedWord[] {
  const [first] = words;
  const again = words.findLastIndex(
    (word, i) => i > 0 && word.from === first?.from && word.text === first.text,
  );
  return again > 0 && (words[again - 1]?.from ?? 0) > (first?.from ?? 0) ? words.slice(again) : words;
}
