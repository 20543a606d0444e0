import type { Cue } from '#utils/transcript/cue.ts';
import { inSeconds } from '#utils/transcript/in-seconds.ts';
import { collectLists, type TimedList } from './collect-lists.ts';
import { joinWords } from './join-words.ts';
import { speakersByStart } from './speakers-by-start.ts';
import { stripMarkup, withSpeaker } from '#utils/transcript/lines/strip-markup.ts';

const WORD_LISTS = /^(?:words?|tokens|word_segments|timestamps)$/;
/** The share of single words in a list of words. */
const WORD_SHARE = 0.85;
const MIN_WORDS = 3;
/** A word, or in scripts without blanks a few characters of one. */
const SINGLE_WORD =
  /^[\s\p{P}]*(?:[^\s\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{1,24}|[^\s]{1,4})\s*$/u;

/**
 * What most services have in common: texts with a start, an end and perhaps a speaker, under various names. Of several lists
 * with the same words, sentences rather than words, then those with speakers, then the shorter ones.
 */
export function readAnyService(value: unknown, duration: number): Cue[] {
  const speakers = speakersByStart(value);
  const lists = collectLists(value)
    .filter(isTimedList)
    .map((list) => withSpeakers(list, speakers));
  const lengths = lists.map(({ spans }) => spans.reduce((sum, { text }) => sum + text.trim().length, 0));
  const longest = Math.max(0, ...lengths);
  const [best] = lists
    .filter((_, i) => (lengths[i] ?? 0) > longest / 2)
    .sort(
      (a, b) =>
        Number(isWordList(a)) - Number(isWordList(b)) ||
        Number(hasSpeakers(b)) - Number(hasSpeakers(a)) ||
        b.spans.length - a.spans.length,
    );
  if (!best) return [];
  const spans = inSeconds(best.spans, duration);
  const cues: Cue[] = isWordList(best)
    ? joinWords(withStart(spans))
    : spans.map(({ list: _list, ...cue }) => cue);
  return cues.flatMap((cue) => {
    const { text, speaker } = stripMarkup(cue.text);
    return text && !Number.isNaN(cue.from) ? [{ ...cue, ...withSpeaker(text, cue.speaker ?? speaker) }] : [];
  });
}

function withSpeakers({ name, spans }: TimedList, speakers: ReadonlyMap<number, string>): TimedList {
  if (speakers.size === 0) return { name, spans };
  const named = spans.map((span) => {
    const speaker = span.speaker ?? speakers.get(span.from);
    return speaker === undefined ? span : { ...span, speaker };
  });
  return { name, spans: named };
}

/** Google leaves out the start of a word that begins with the audio. */
function withStart<T extends Cue>(words: readonly T[]): T[] {
  return words.map((word, i) =>
    i === 0 && Number.isNaN(word.from) && word.to > 0 ? { ...word, from: 0 } : word,
  );
}

function isTimedList({ spans }: TimedList): boolean {
  const timed = spans.filter(({ from }) => !Number.isNaN(from)).length;
  return timed > 0 && timed >= spans.length / 3;
}

function isWordList({ name, spans }: TimedList): boolean {
  if (WORD_LISTS.test(name)) return true;
  const words = spans.filter(({ text }) => SINGLE_WORD.test(text) || text.trim() === '').length;
  return spans.length >= MIN_WORDS && words >= spans.length * WORD_SHARE;
}

function hasSpeakers({ spans }: TimedList): boolean {
  return spans.some(({ speaker }) => speaker !== undefined);
}
