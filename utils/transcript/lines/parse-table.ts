import type { Cue } from '#utils/transcript/cue.ts';
import { inSeconds } from '#utils/transcript/in-seconds.ts';
import { stripMarkup, withSpeaker } from './strip-markup.ts';
import { parseCueTime } from './cue-time.ts';

/** Names of columns, in lower case and without what is not a letter. */
const COLUMNS = {
  from: /^(start|begin|beginn|anfang|inicio|dbut|from|in|startseconds|starts|startms|(start|begin)?time(code)?(in|start)?|timestamp|timein)(time|seconds|ms)?$/,
  to: /^(end|ende|fin|fim|stop|to|out|endseconds|ends|endms|end(time)?(code)?|timeout)(time|seconds|ms)?$/,
  seconds: /^(duration|dur|length)(seconds|ms|s)?$/,
  text: /^(text|texto?|texte|inhalt|transcript|transcription|words?|content|sentence|caption|subtitle|body|utterance|dialogue|label)$/,
  speaker:
    /^(speaker|speakers|sprecher|hablante|orador|falante|locuteur|intervenant|name|speakername|speakerlabel|who|person|participant)$/,
};
/** Timecode with semicolons, which is no row of a table. */
const TIMECODE = /^\s*\d{2};\d{2};\d{2};\d{2}\b/;
type Column = keyof typeof COLUMNS;
const NAMES = ['from', 'to', 'seconds', 'text', 'speaker'] as const;

/** Rows without a heading: start, end, words (Audacity's labels; tables of Whisper). */
const WITHOUT_HEADING: ReadonlyMap<Column, number> = new Map([
  ['from', 0],
  ['to', 1],
  ['text', 2],
]);

/**
 * Cues of a table (CSV, TSV, Audacity's labels) in which each row has a time and words, for a recording of `duration`
 * seconds. Undefined where the lines are no such table.
 */
export function parseTable(text: string, duration: number): Cue[] | undefined {
  const head =
    text
      .replace(/^\s*(?:sep=.\s*\n)?/i, '')
      .slice(0, 1000)
      .split(/[\r\n]/, 1)[0] ?? '';
  if (TIMECODE.test(head)) return undefined;
  for (const separator of ['\t', ',', ';', '|']) {
    if (!head.includes(separator)) continue;
    const names = cellsOf(head, separator)[0] ?? [];
    const columns = headingOf(names);
    const rows = columns ? cellsOf(text, separator) : [];
    if (columns) return cuesIn(rows.slice(rows.findIndex((row) => headingOf(row)) + 1), columns, duration);
    if (isTimed(names)) return cuesIn(cellsOf(text, separator), WITHOUT_HEADING, duration);
  }
  return undefined;
}

function headingOf(names: readonly string[]): ReadonlyMap<Column, number> | undefined {
  const plain = names.map((name) => name.toLowerCase().replaceAll(/\(.*\)|[^a-z]/g, ''));
  const found = new Map(
    NAMES.map((column) => [column, plain.findIndex((name) => COLUMNS[column].test(name))] as const).filter(
      ([, at]) => at >= 0,
    ),
  );
  return found.has('from') && (found.has('text') || found.has('to')) ? found : undefined;
}

function isTimed(cells: readonly string[]): boolean {
  return cells.length >= 3 && cells.slice(0, 2).every((cell) => !Number.isNaN(parseCueTime(cell)));
}

function cuesIn(rows: readonly string[][], columns: ReadonlyMap<Column, number>, duration: number): Cue[] {
  const spans = rows.flatMap((row) => {
    const cell = (column: Column): string => row[columns.get(column) ?? -1]?.trim() ?? '';
    const words = stripMarkup(cell('text'));
    const from = parseCueTime(cell('from'));
    const to =
      cell('seconds') && !cell('to') ? from + parseCueTime(cell('seconds')) : parseCueTime(cell('to'));
    const isBare = /^-?\d+$|^-?\d+\.\d+$/.test(cell('from'));
    if (!words.text || Number.isNaN(from)) return [];
    return [{ from, to, isBare, ...withSpeaker(words.text, cell('speaker') || words.speaker) }];
  });
  return inSeconds(spans, duration);
}

/** The rows of a table (RFC 4180): quotes around a cell, doubled inside it. */
function cellsOf(text: string, separator: string): string[][] {
  const rows: string[][] = [[]];
  const escaped = separator === '|' ? String.raw`\|` : separator;
  const cell = new RegExp(
    `(?:"([^"]*(?:""[^"]*)*)"[^${escaped}\\r\\n]*|([^${escaped}\\r\\n]*))(${escaped}|\\r\\n|\\n|\\r|$)`,
    'gy',
  );
  for (let match = cell.exec(text); match && match[0] !== ''; match = cell.exec(text)) {
    rows.at(-1)?.push(match[1]?.replaceAll('""', '"') ?? match[2] ?? '');
    if (match[3] !== separator) rows.push([]);
  }
  return rows.filter((row) => row.some((each) => each.trim() !== ''));
}
