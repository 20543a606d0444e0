import { parseTranscript, type Cue, type Transcript } from '#utils/transcript/index.ts';

/** What is read of a transcript for a recording of `duration` seconds. */
export const read = (text: string, duration = 60): Transcript =>
  parseTranscript(new TextEncoder().encode(text), duration);

export const cuesOf = (text: string, duration?: number): Cue[] => read(text, duration).cues;

export const cuesOfJson = (value: unknown, duration?: number): Cue[] =>
  cuesOf(JSON.stringify(value), duration);

/** What most of the transcripts in tests say. */
export const TWO_CUES = [
  { from: 1, to: 2.5, text: 'Hola a todos' },
  { from: 3, to: 4, text: 'Segunda línea' },
];
