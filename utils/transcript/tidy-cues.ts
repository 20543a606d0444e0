import { visibleLine, visibleText } from '#utils/visible-text.ts';
import type { Cue } from './cue.ts';

/** Seconds of a cue at most, where its end is not known. */
const MAX_GUESSED_SECONDS = 5;

/** The shortest duration of a cue, in seconds. */
const MIN_SECONDS = 0.001;

/** Cues ordered by time, each with visible words, a start at or after zero, and an end after its start. */
export function tidyCues(cues: readonly Cue[]): Cue[] {
  const sorted = cues
    .map(toVisible)
    .filter(({ from, text }) => Number.isFinite(from) && text !== '')
    .sort((a, b) => a.from - b.from);
  return sorted.map((cue, i) => {
    if (Number.isFinite(cue.to) && cue.to > cue.from) return cue;
    const next = sorted[i + 1]?.from ?? Infinity;
    return { ...cue, to: Math.max(cue.from + MIN_SECONDS, Math.min(next, cue.from + MAX_GUESSED_SECONDS)) };
  });
}

/** Negative times come from a cut in front, and are the start. */
function toVisible({ speaker, text, from, to }: Cue): Cue {
  const name = speaker === undefined ? '' : visibleLine(speaker);
  return { from: Math.max(0, from), to, text: visibleText(text), ...(name !== '' && { speaker: name }) };
}
