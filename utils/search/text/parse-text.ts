import { fold } from './fold.ts';
import { needleOf, wordsOf } from './words.ts';

/** What a date consists of: a year, a month from 1, a day of the month. Undefined parts may be any. */
export interface DatePart {
  year?: number;
  month?: number;
  day?: number;
}

/** A word, or several in quotation marks, that a recording must have. */
export interface Token {
  /** Folded; all of them. */
  words: string[];
  /** What a `searchable` text with it contains. */
  needles: string[];
  /** Set if they must follow each other: the words with spaces between them. */
  phrase?: string;
  /** The beginning of somebody's handle, folded, without the @: then nothing else counts. */
  handle?: string;
  /** Or a recording of that date. */
  dates?: DatePart[];
}

/** Names of months from January on, folded: `[['january', 'enero'], …]`. */
export type MonthNames = readonly (readonly string[])[];

/** More are cut off: nobody types them, and somebody may paste a book. */
const MAX_WORDS = 24;
const MAX_LENGTH = 1000;

/** A date with digits, a quotation, a handle, or anything else up to a space. */
const PARTS =
  /(?<iso>\d{4}-\d{1,2}(?:-\d{1,2})?)|(?<kanji>\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月(?:\d{1,2}日)?)|["“”„«»](?<phrase>[^"“”„«»]*)(?:["“”„«»]|$)|@(?<handle>\w+)|(?<plain>[^\s"“”„«»]+)/gu;

/** What somebody has typed, as tokens. */
export function parseText(text: string, months: MonthNames): Token[] {
  const tokens: Omit<Token, 'needles'>[] = [];
  for (const { 0: part, groups = {} } of fold(text.slice(0, MAX_LENGTH)).matchAll(PARTS)) {
    const { iso, kanji, phrase, handle } = groups;
    if (part === '') continue;
    const words = wordsOf(phrase ?? part);
    if (handle) tokens.push({ words, handle });
    else if (iso || kanji) tokens.push({ words, dates: [datePartOf(part)] });
    else if (phrase !== undefined) {
      if (words.length > 0) tokens.push({ words, ...(words.length > 1 && { phrase: words.join(' ') }) });
    } else tokens.push(...words.map((word) => ({ words: [word], ...withDates(word, months) })));
  }
  let count = 0;
  return tokens
    .filter(({ words }) => (count += words.length) <= MAX_WORDS)
    .map((token) => ({
      ...token,
      needles: token.phrase === undefined ? token.words.map(needleOf) : [needleOf(token.phrase)],
    }));
}

function datePartOf(text: string): DatePart {
  const [year, month, day] = text.includes('-')
    ? text.split('-').map(Number)
    : ['年', '月', '日'].map((unit) => Number(new RegExp(String.raw`(\d+)${unit}`).exec(text)?.[1] ?? NaN));
  return {
    ...(year && { year }),
    ...(month && { month }),
    ...(day && { day }),
  };
}

/** The shortest beginning of a month's name that counts. */
const MIN_MONTH = 3;

function withDates(word: string, months: MonthNames): Pick<Token, 'dates'> {
  const dates: DatePart[] = [];
  if (/^\d{4}$/.test(word)) dates.push({ year: Number(word) });
  if (/^\d{1,2}$/.test(word)) dates.push({ day: Number(word) });
  if (word.length >= MIN_MONTH)
    months.forEach((names, i) => {
      if (names.some((name) => name.startsWith(word))) dates.push({ month: i + 1 });
    });
  return dates.length > 0 ? { dates } : {};
}

/** The names of months in these languages, long and short. */
export function monthNames(languages: readonly string[]): string[][] {
  return Array.from({ length: 12 }, (_, month) =>
    languages.flatMap((language) =>
      (['long', 'short'] as const).flatMap((style) => {
        const format = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
        const name = fold(format.format(Date.UTC(2024, month, 15)));
        return /^\d/.test(name) ? [] : name.replace(/\.$/, '');
      }),
    ),
  );
}
