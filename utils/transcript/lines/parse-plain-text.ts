import type { Cue } from '#utils/transcript/cue.ts';
import { CUE_TIME, parseCueTime, withAsciiTimes } from './cue-time.ts';
import { dropSpokenTimes, type OpenCue } from './drop-spoken-times.ts';
import { stripMarkup, withSpeaker } from './strip-markup.ts';

/** `[1:02] words`, `(1:02:03) words`, `00:01:02 words`, and `00:01:02:words` of TMPlayer. */
const TIME_FIRST = new RegExp(
  String.raw`^\s*(?:[-*•]\s+)?[[({<]?(${CUE_TIME})[\])}>]?(?=[^\d:]|:\D|$)\s*[-–—:|]?\s*(.*)$`,
);
/** `Ana de Noche (1:02)` on a line of its own, `Ana (1:02): words`, as transcription services write it. */
const NAME_FIRST = new RegExp(
  String.raw`^\s*([^\s\d[(][^[(]{0,79}?|\[[^\]\d][^\]]{0,79}\])[\s–—|,·-]*(?:[[(](${CUE_TIME})(?:\s*[-–—]\s*${CUE_TIME})?[\])]\s*:?\s*(.*)|(${CUE_TIME})\s*:?\s*)$`,
);
/** A name on a line of its own: a few words without the marks of a sentence. */
const NAME_ALONE = /^\s*[\p{Lu}\p{Lt}\p{Lo}@][^\s.,!?…。！？:]*(?:\s[^\s,!?…。！？:]+){0,4}\s*$/u;
/** A time as a heading, as Google Docs saves Meet's transcripts in Markdown: `### 00:05:00 {#00:05:00}`. */
const HEADING = /^\s*#{1,6}\s+(?=\d{1,2}:\d{2})/;
const ANCHOR = /\s*\{#[^{}]{1,80}\}\s*$/;
/** Seconds of the last cue, whose end is not known. */
const LAST_CUE_SECONDS = 5;

/** Cues of a text in which times come before the words; empty where they do not, or are not in order. */
export function parsePlainText(written: readonly string[]): Cue[] {
  const lines = withoutHeadings(written);
  const open: OpenCue[] = [];
  for (const line of lines) {
    const begun = openCue(line.replaceAll(/\*\*|__/g, ''));
    if (begun) open.push(begun);
    else open.at(-1)?.lines.push(line);
  }
  nameByLineBefore(open, lines);
  const isRising = open.every(({ from }, i) => from >= (open[i - 1]?.from ?? 0));
  if (open.length < 2 || !isRising) return [];
  return dropSpokenTimes(open).flatMap(({ from, speaker, lines: cueLines }, i): Cue[] => {
    const words = stripMarkup(cueLines.join('\n'));
    const next = open.slice(i + 1, i + 50).find((cue) => cue.from > from)?.from ?? from + LAST_CUE_SECONDS;
    const named = speaker === undefined ? words : withSpeaker(words.text, speaker);
    return words.text ? [{ from, to: next, ...named }] : [];
  });
}

function withoutHeadings(lines: readonly string[]): readonly string[] {
  if (!lines.some((line) => HEADING.test(line))) return lines;
  return lines.map((line) => line.replace(HEADING, '').replace(ANCHOR, '').replaceAll('**', ''));
}

/** A name on a line of its own, before each time on a line of its own. */
function nameByLineBefore(open: OpenCue[], lines: readonly string[]): void {
  const firstAt = lines.findIndex((line) => openCue(line) !== undefined);
  const before = open.map((_, i) => (i === 0 ? lines.slice(0, firstAt) : (open[i - 1]?.lines ?? [])));
  const names = before.map((block) => {
    const name = block.at(-1) ?? '';
    return (block.at(-2) ?? '').trim() === '' && NAME_ALONE.test(name) ? name.trim() : undefined;
  });
  const areAlone = open.every(({ speaker, lines: [first = ''] }) => speaker === undefined && first === '');
  if (open.length < 2 || !areAlone || names.includes(undefined)) return;
  open.forEach((cue, i) => {
    cue.speaker = names[i] ?? '';
    if (i > 0) open[i - 1]?.lines.pop();
  });
}

function openCue(line: string): OpenCue | undefined {
  const ascii = withAsciiTimes(line);
  const [, time, words] = TIME_FIRST.exec(ascii) ?? [];
  if (time !== undefined && words !== undefined)
    return { from: parseCueTime(time), lines: [endOf(line, words)] };
  const [, name, inBrackets, after = '', bare] = NAME_FIRST.exec(ascii) ?? [];
  const named = inBrackets ?? bare;
  if (name === undefined || named === undefined) return undefined;
  const speaker = line
    .slice(ascii.indexOf(name), ascii.indexOf(name) + name.length)
    .replaceAll(/^\[|\]$|\s*[:：]$/g, '');
  return { from: parseCueTime(named), speaker, lines: after ? [endOf(line, after)] : [] };
}

/** As written: in the words nothing becomes ASCII. */
function endOf(line: string, words: string): string {
  return line.slice(line.length - words.length);
}
