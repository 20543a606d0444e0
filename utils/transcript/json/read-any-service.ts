import type { Cue } from '#utils/transcript/cue.ts';
import { inSeconds } from '#utils/transcript/in-seconds.ts';
import { collectLists, type TimedList } from './collect-lists.ts';
import { joinWords } from './join-words.ts';
import { stripMarkup, withSpeaker } from '#utils/transcript/lines/strip-markup.ts';

const WORD_LISTS = /^(?:words|tokens|word_segments|timestamps)$/;
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
  const lists = collectLists(value).filter(isTimedList);
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
  const cues = isWordList(best) ? joinWords(spans) : spans;
  return cues.flatMap((cue) => {
    const { text, speaker } = stripMarkup(cue.text);
    return text && !Number.isNaN(cue.from) ? [{ ...cue, ...withSpeaker(text, cue.speaker ?? speaker) }] : [];
  });
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
