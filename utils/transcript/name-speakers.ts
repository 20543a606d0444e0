import type { Cue } from './cue.ts';
import { VOICE_NAME } from './voice-names.ts';

/** A cue with the speaker of its words. */
export interface NamedCue extends Cue {
  /** Index, among the recording's speakers, of the one who is heard longest during the cue. */
  speakerIndex?: number;
}

/** Names that tools use for voices they cannot name. */
const PLACEHOLDER = new RegExp(String.raw`^(?:${VOICE_NAME}|S?\d{1,3}|speaker[ _-]?\w{1,2}|unknown)$`, 'iu');

/**
 * Adds to each cue the speaker who is heard longest during it. `turns`: for each speaker, start and end of each turn,
 * alternating, in seconds. A name in the transcript stays, unless it is a placeholder.
 */
export function nameSpeakers(cues: readonly Cue[], turns: readonly Float64Array[]): NamedCue[] {
  return cues.map((cue): NamedCue => {
    if (cue.speaker !== undefined && !PLACEHOLDER.test(cue.speaker.trim())) return cue;
    const speakerIndex = longestSpeaker(cue, turns);
    return speakerIndex === undefined ? cue : { ...cue, speakerIndex };
  });
}

function longestSpeaker({ from, to }: Cue, turns: readonly Float64Array[]): number | undefined {
  let longest = 0;
  let loudest: number | undefined;
  turns.forEach((speaking, i) => {
    const seconds = secondsWithin(speaking, from, to);
    if (seconds > longest) [longest, loudest] = [seconds, i];
  });
  return loudest;
}

function secondsWithin(turns: Float64Array, from: number, to: number): number {
  let [low, high] = [0, turns.length >> 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((turns[2 * middle + 1] ?? 0) <= from) low = middle + 1;
    else high = middle;
  }
  let seconds = 0;
  for (let i = 2 * low; i < turns.length && (turns[i] ?? 0) < to; i += 2) {
    seconds += Math.min(to, turns[i + 1] ?? 0) - Math.max(from, turns[i] ?? 0);
  }
  return seconds;
}
