import type { Cue, Transcript } from '#utils/transcript/cue.ts';
import { isFields } from './fields.ts';
import { readJson } from './read-json.ts';
import { readers } from './readers.ts';

/** Texts of which services write all at once, without times. */
const WHOLE_TEXTS = ['text', 'transcript', 'transcription', 'content', 'body'];

/**
 * Parses JSON as transcription services and tools write it, for a recording of `duration` seconds. Undefined where the text is
 * no JSON; without cues and text where it is, but no transcript.
 */
export function parseJsonTranscript(text: string, duration: number): Transcript | undefined {
  const value = readJson(text);
  if (value === undefined) return undefined;
  for (const { read } of readers) {
    const cues: readonly Cue[] = read(value, duration);
    if (cues.length > 0) return { cues: [...cues] };
  }
  const whole = isFields(value)
    ? WHOLE_TEXTS.map((key) => value[key]).find((each) => typeof each === 'string')
    : undefined;
  return typeof whole === 'string' ? { cues: [], text: whole } : { cues: [] };
}
