import { parseCueTime, CUE_TIME, type Cue } from './cue.ts';
import { stripMarkup, withSpeaker } from './strip-markup.ts';

/** `[1:02] words`, `(1:02:03) words`, `00:01:02 words`. */
const TIME_FIRST = new RegExp(String.raw`^\s*[[(]?(${CUE_TIME})[\])]?\s*[-–—:]?\s*(.*)$`);
/** `Ana de Noche (1:02)` on a line of its own, as transcription services write it. */
const TIME_LAST = new RegExp(String.raw`^\s*([^\s\d[(][^[(]{0,79}?)\s*[[(]?(${CUE_TIME})[\])]?\s*:?\s*$`);
/** Seconds of the last cue, whose end is not known. */
const LAST_CUE_SECONDS = 5;

interface OpenCue {
  from: number;
  speaker?: string;
  lines: string[];
}

/** Cues of a text in which times come before the words; empty where they do not, or are not in order. */
export function parsePlainText(lines: readonly string[]): Cue[] {
  const open: OpenCue[] = [];
  for (const line of lines) {
    const [, name, last] = TIME_LAST.exec(line) ?? [];
    const [, first, words] = TIME_FIRST.exec(line) ?? [];
    if (last !== undefined && name !== undefined)
      open.push({ from: parseCueTime(last), speaker: name, lines: [] });
    else if (first !== undefined) open.push({ from: parseCueTime(first), lines: [words ?? ''] });
    else open.at(-1)?.lines.push(line);
  }
  const isRising = open.every(({ from }, i) => from >= (open[i - 1]?.from ?? 0));
  if (open.length < 2 || !isRising) return [];
  return open.flatMap(({ from, speaker, lines: cueLines }, i): Cue[] => {
    const words = stripMarkup(cueLines.join('\n'));
    const next = open.slice(i + 1, i + 50).find((cue) => cue.from > from)?.from ?? from + LAST_CUE_SECONDS;
    const named = speaker === undefined ? words : withSpeaker(words.text, speaker);
    return words.text ? [{ from, to: next, ...named }] : [];
  });
}
