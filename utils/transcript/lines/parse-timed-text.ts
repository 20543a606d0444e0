import type { Cue } from '#utils/transcript/cue.ts';
import { inSeconds, type Span } from '#utils/transcript/in-seconds.ts';
import { withAsciiTimes } from './cue-time.ts';
import { dropRepeatedLines } from './drop-repeated-lines.ts';
import { stripMarkup, withSpeaker } from './strip-markup.ts';
import { timingsIn } from './timing.ts';

/** Blocks of WebVTT that are not spoken. */
const NOT_SPOKEN = /^\s*(?:NOTE|STYLE|REGION)(?:\s|$)/;
/** Webex names the speaker before the times: `1 "Ana Silva" (4211)`. */
const NAMED_NUMBER = /^\s*\d{1,6} "([^"]{1,80})" \(\d+\)\s*$/;
const NUMBER = /^\s*\d{1,6}\s*$/;

/**
 * Parses SubRip, WebVTT, SBV or Whisper's own output as far as possible: numbers, blank lines and headings may be missing, and
 * there may be blank lines inside a cue. Notes, styles and cue settings are left out. No cues where no line has such times. `duration`: the
 * recording's, in seconds.
 */
export function parseTimedText(lines: readonly string[], duration: number): Cue[] {
  const isWebVtt = /^\s*WEBVTT/.test(lines.find((line) => line.trim() !== '') ?? '');
  const timings = [...timingsIn(lines)];
  const spans = timings.flatMap(([at, { from, to, isBare, words }], i): Span[] => {
    const next = timings[i + 1]?.[0];
    const body = lines.slice(at + 1, next);
    const blocks = blocksOf(next === undefined ? body : withoutIdentifier(body, isWebVtt));
    const isAdjacent = body[0]?.trim() !== '';
    // Times with words on their line begin a paragraph, which ends at the first blank line.
    const spoken = words
      ? [[words, ...(isAdjacent ? (blocks[0] ?? []) : [])]]
      : blocks.filter(([first = ''], k) => !isWebVtt || (k === 0 && isAdjacent) || !NOT_SPOKEN.test(first));
    const said = stripMarkup(spoken.map((block) => block.join('\n')).join(' '));
    const name = NAMED_NUMBER.exec(lines[at - 1] ?? '')?.[1];
    const named = said.speaker === undefined ? withSpeaker(said.text, name) : said;
    return said.text ? [{ from, to, isBare, ...named }] : [];
  });
  return dropRepeatedLines(inSeconds(spans, duration));
}

/** Without the number or name of the next cue, which stands before its times. */
function withoutIdentifier(body: readonly string[], isWebVtt: boolean): readonly string[] {
  const last = body.findLastIndex((line) => line.trim() !== '');
  const isAdjacent = last === body.length - 1;
  const isAlone = last > 0 && body[last - 1]?.trim() === '';
  const isNumber = NUMBER.test(withAsciiTimes(body[last] ?? ''));
  const isIdentifier = isNumber
    ? isAdjacent || (isAlone && body.slice(0, last).some((line) => line.trim() !== ''))
    : isWebVtt && isAdjacent && isAlone;
  return isIdentifier ? body.slice(0, last) : body;
}

/** Lines between blank lines, each without blanks around it. */
function blocksOf(lines: readonly string[]): string[][] {
  const blocks: string[][] = [[]];
  for (const line of lines) {
    if (line.trim()) blocks.at(-1)?.push(line.trim());
    else if (blocks.at(-1)?.length) blocks.push([]);
  }
  return blocks.filter((block) => block.length > 0);
}
