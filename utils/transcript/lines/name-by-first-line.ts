import type { Cue } from '#utils/transcript/cue.ts';

/** A name on a line of its own: a few words without the marks of a sentence. */
const ALONE = /^[\p{Lu}\p{Lt}\p{Lo}@][^\s.,!?…。！？:]*(?:\s[^\s,!?…。！？:]+){0,3}$/u;
const MIN_CUES = 3;
/** Of a name, so many cues on average: lines that differ each time are words. */
const CUES_PER_NAME = 3;
const FEW_NAMES = 2;

/** Cues that all have a name on their first line, as Teams and Premiere write them, with that name in its place. */
export function nameByFirstLine(cues: readonly Cue[]): readonly Cue[] {
  const named = cues.map((cue) => {
    const [name = '', ...words] = cue.text.split('\n');
    return { ...cue, speaker: cue.speaker ?? name.trim(), text: words.join('\n').trim() };
  });
  const names = new Set(named.map(({ speaker }) => speaker));
  const areNames = named.every(({ speaker, text }, i) => {
    return cues[i]?.speaker === undefined && text !== '' && ALONE.test(speaker);
  });
  const areFew = names.size <= Math.max(FEW_NAMES, cues.length / CUES_PER_NAME);
  return cues.length >= MIN_CUES && areNames && areFew ? named : cues;
}
