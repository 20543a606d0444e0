import type { Cue } from '#utils/transcript/cue.ts';
import { parseCueTime } from './cue-time.ts';
import { withSpeaker } from './strip-markup.ts';

/** A person's name before what they say, as Google Meet writes it. */
const TURN = /^([\p{Lu}\p{Lt}\p{Lo}][^:：\n]{0,48}?)\s?[:：]\s+(\S.*)$/u;
/** What Google Meet writes below, in any language. */
const ENDED = /^.{0,60}?(\d{1,2}:\d{2}:\d{2})\s*👋\s*$/u;
/** Characters that are spoken in a second. */
const SPOKEN_PER_SECOND = 15;

/**
 * Google Meet writes a time only every few minutes, and below it what everybody said: one turn a line. Each turn becomes a cue, for
 * which the time is divided by the length of the words; the last stretch ends where the meeting did. Other cues stay as they are.
 */
export function splitTurns(cues: readonly Cue[]): Cue[] {
  const stretches = cues.map((cue) => {
    const said = cue.speaker === undefined ? cue.text : `${cue.speaker}: ${cue.text}`;
    return said.split('\n').filter((line) => line.trim() !== '' && !ENDED.test(line));
  });
  const turns = stretches.map((lines) => lines.map((line) => TURN.exec(line)));
  const areTurns = turns.every((lines) => lines.every((turn) => turn !== null));
  const isSplit = turns.filter((lines) => lines.length > 1).length >= cues.length / 2;
  if (cues.length === 0 || !areTurns || !isSplit) return [...cues];
  const endedAt = parseCueTime(ENDED.exec(cues.at(-1)?.text.split('\n').at(-1) ?? '')?.[1] ?? '');
  return cues.flatMap(({ from, to }, i) => {
    const said = (turns[i] ?? []).map((turn) => withSpeaker(turn?.[2] ?? '', turn?.[1]));
    const isLast = i === cues.length - 1;
    const letters = said.reduce((sum, { text }) => sum + text.length, 0);
    const spokenUntil = endedAt > from ? endedAt : Math.max(to, from + letters / SPOKEN_PER_SECOND);
    const until = isLast ? spokenUntil : to;
    const perLetter = (until - from) / Math.max(1, letters);
    let at = from;
    return said.map((each): Cue => {
      const cue = { from: at, to: at + each.text.length * perLetter, ...each };
      at = cue.to;
      return cue;
    });
  });
}
