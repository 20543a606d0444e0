import type { Cue } from '#utils/transcript/cue.ts';
import { parseCueTime } from '#utils/transcript/lines/cue-time.ts';
import { stripMarkup, withSpeaker } from '#utils/transcript/lines/strip-markup.ts';

/**
 * An element with words; paragraphs of TTML and YouTube, YouTube's `<text>`. It ends where the next begins, too: to look for the
 * end of each that has none would take hours.
 */
const PARAGRAPH = /<(?:\w+:)?(?:p|text)\b([^<>]{0,2000})>([\s\S]*?)(?=<\/?(?:\w+:)?(?:p|text)\b|$)/gi;
/** A stretch of SAMI, up to the next. */
const SYNC = /<sync\b([^<>]{0,500})>([\s\S]*?)(?=<sync\b|<\/body|$)/gi;
const LINE_BREAK = /<(?:\w+:)?br\b[^<>]*>/gi;

/** Cues of TTML (Apple, Netflix), YouTube's XML and SAMI, where the text is one of them; else none. */
export function parseXml(text: string): Cue[] {
  const body = text.replaceAll(/<!--[\s\S]*?(?:-->|$)/g, '');
  if (/<sami\b/i.test(body)) return parseSami(body);
  if (!/<(?:\w+:)?tt\b|<transcript\b|<timedtext\b/i.test(body)) return [];
  const names = agentsIn(body);
  const rates = ratesIn(body);
  return [...body.matchAll(PARAGRAPH)].flatMap(([, written = '', inner = '']): Cue[] => {
    const has = attributesOf(written);
    const words = wordsOf(inner);
    // YouTube: `<text start dur>` in seconds, `<p t d>` in milliseconds.
    const from = has('t') ? Number(has('t')) / 1000 : timeOf(has('begin') || has('start'), rates);
    const length = has('d') ? Number(has('d')) / 1000 : timeOf(has('dur'), rates);
    const to = has('end') ? timeOf(has('end'), rates) : from + length;
    const agent = has('agent');
    return words ? [{ from, to, ...withSpeaker(words, names.get(agent) ?? agent) }] : [];
  });
}

function parseSami(body: string): Cue[] {
  const found = [...body.matchAll(SYNC)].map(([, written = '', inner = '']) => ({
    from: Number(attributesOf(written)('start')) / 1000,
    text: wordsOf(inner),
  }));
  return found.flatMap(({ from, text }, i) =>
    text ? [{ from, to: found[i + 1]?.from ?? Number.NaN, text }] : [],
  );
}

/** The value of an attribute, whatever its prefix; empty where it is not there. */
function attributesOf(written: string): (name: string) => string {
  const values = new Map<string, string>();
  for (const [, name = '', a, b, c] of written.matchAll(
    /([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/g,
  ))
    values.set(name.replace(/^.*:/, '').toLowerCase(), a ?? b ?? c ?? '');
  return (name) => values.get(name) ?? '';
}

interface Rates {
  framesPerSecond: number;
  timescale: number;
}

function ratesIn(body: string): Rates {
  const has = attributesOf(/<(?:\w+:)?tt\b[^<>]*>/i.exec(body)?.[0] ?? '');
  const framesPerSecond = Number(has('framerate')) || 30;
  return { framesPerSecond, timescale: Number(has('tickrate')) || framesPerSecond };
}

/** Seconds of `00:00:01.000`, `00:00:01:12`, `3.0s`, `100ms`, `30f`, `10000t`. */
function timeOf(time: string, { framesPerSecond, timescale }: Rates): number {
  const [, number, unit = ''] = /^\s*([\d.]+)(ms|[hmsft])?\s*$/.exec(time) ?? [];
  if (number === undefined) {
    const [, clock, frame] = /^(\d+:\d+:\d+):(\d+)$/.exec(time.trim()) ?? [];
    return clock === undefined ? parseCueTime(time) : parseCueTime(clock) + Number(frame) / framesPerSecond;
  }
  return (
    Number(number) * ({ h: 3600, m: 60, ms: 0.001, f: 1 / framesPerSecond, t: 1 / timescale }[unit] ?? 1)
  );
}

/** Names of TTML's agents, by their ids. */
function agentsIn(body: string): Map<string, string> {
  const agents = [...body.matchAll(/<(?:\w+:)?agent\b([^<>]*)>([\s\S]*?)(?=<\/?(?:\w+:)?agent\b|$)/gi)];
  return new Map(
    agents.flatMap(([, written = '', inner = '']) => {
      const name = stripMarkup(inner.replaceAll(/<[^<>]*>/g, ' ')).text.trim();
      return name ? [[attributesOf(written)('id'), name] as const] : [];
    }),
  );
}

/** Words that are marked one by one (Apple) have blanks between them. */
function wordsOf(inner: string): string {
  const spaced = inner
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/<\/(?:\w+:)?span>(?=<)/gi, ' ')
    .replaceAll(LINE_BREAK, '\n');
  const { text } = stripMarkup(spaced.replaceAll(/<[^<>]*>/g, ''));
  return stripMarkup(text)
    .text.replaceAll(/ *\n */g, '\n')
    .replaceAll(/ +/g, ' ')
    .trim();
}
