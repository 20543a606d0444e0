import type { Cue } from './cue.ts';

/** A cue and whose words they are. */
export interface NamedCue extends Cue {
  /** Place among the recording's speakers of whoever is heard most in it. */
  speakerIndex?: number;
}

/** Names that tools give to voices they cannot name. */
const PLACEHOLDER =
  /^(?:speaker|spk|sprecher|hablante|orador|locuteur)?[ _-]?\d{1,3}$|^speaker[ _-]?\w{1,2}$|^unknown$/i;

/**
 * Fills in who speaks from `turns` (start and end of each turn in turn, in seconds, of each speaker): whoever is heard for
 * most of a cue. A name that the transcript gives stays, unless it is one that stands for no name.
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
