import { BARE_TIME, CUE_TIME, DOTTED_TIME, parseCueTime, withAsciiTimes } from './cue-time.ts';

/** A line that says from when to when something is spoken. */
export interface Timing {
  /** Seconds; negative where the file says so. */
  from: number;
  to: number;
  /** Whether they are plain numbers, whose unit is not known. */
  isBare: boolean;
  /** What follows on the same line, without the settings of WebVTT. */
  words: string;
  /** How the two times are joined: the surer it is that they are not meant as words, the higher. */
  kind: TimingKind;
}

/** A dash, a dash in brackets, a comma, an arrow between plain seconds, an arrow between times of the clock. */
const KINDS = ['dash', 'brackets', 'comma', 'seconds', 'arrow'] as const;
export type TimingKind = (typeof KINDS)[number];

const TIME = String.raw`(${CUE_TIME}|${DOTTED_TIME}|${BARE_TIME})`;
/** What programs, translators and hands make of `-->`. */
const ARROW = String.raw`(?:(?:[-–—‐‑‒―=~]\s?){0,3}[>›]{1,2}|[→⇒⟶➔➜➝➞➡]\ufe0f?)`;
const ARROW_LINE = new RegExp(
  String.raw`^\s*["“]?[[(]?\s*${TIME}\s*${ARROW}\s*${TIME}(?=[\s\])"”]|$)\s*[\])]?["”]?(.*)$`,
);
const DASH = String.raw`(?:\s*[-–—‒~]\s*|\s+to\s+)`;
const DASH_LINE = new RegExp(String.raw`^\s*(${CUE_TIME})${DASH}(${CUE_TIME})(?=\s|:|$):?(.*)$`);
const BRACKET_LINE = new RegExp(String.raw`^\s*[[(]\s*(${CUE_TIME})${DASH}(${CUE_TIME})\s*[\])]:?(.*)$`);
/** SBV: `0:00:01.000,0:00:02.600` */
const COMMA_LINE = /^\s*(\d{1,3}:\d{2}:\d{2}\.\d{1,3}),(\d{1,3}:\d{2}:\d{2}\.\d{1,3})\s*$/;
/** Whether a time has minutes. */
const CLOCK = /:|^\d+\.\d+\./;
/** Where a cue is shown, in WebVTT (`align:start`) and SubRip (`X1:40`). */
const SETTINGS = /(?:^|\s)(?:(?:align|line|position|size|vertical|region)|[XY][12]):\S+/g;

/** The timings of lines, by the lines' numbers. In a file with arrows `10:30 - 11:00` are words. */
export function timingsIn(lines: readonly string[]): ReadonlyMap<number, Timing> {
  const found = lines.flatMap((line, at) => {
    const timing = timingIn(line);
    return timing ? [[at, timing] as const] : [];
  });
  const [best] = KINDS.toReversed().filter((kind) => found.some(([, timing]) => timing.kind === kind));
  const timings = found.filter(([, timing]) => timing.kind === best);
  return new Map(best === 'dash' && timings.length < 2 ? [] : timings);
}

function timingIn(line: string): Timing | undefined {
  const ascii = withAsciiTimes(line);
  const arrow = ARROW_LINE.exec(ascii);
  if (arrow) return timingOf(line, arrow, CLOCK.test(arrow[1] ?? '') ? 'arrow' : 'seconds');
  const comma = COMMA_LINE.exec(ascii);
  if (comma) return timingOf(line, comma, 'comma');
  const dash = DASH_LINE.exec(ascii) ?? BRACKET_LINE.exec(ascii);
  return dash ? timingOf(line, dash, /^\s*[[(]/.test(ascii) ? 'brackets' : 'dash') : undefined;
}

function timingOf(
  line: string,
  [, from = '', to = '', rest = '']: RegExpExecArray,
  kind: TimingKind,
): Timing {
  // As written: in the words nothing becomes ASCII.
  const words = line
    .slice(line.length - rest.length)
    .replaceAll(SETTINGS, '')
    .trim();
  return {
    from: parseCueTime(from),
    to: parseCueTime(to),
    words,
    kind,
    isBare: kind === 'seconds' && !/s/i.test(from),
  };
}
