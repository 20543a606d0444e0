import type { StoredTranscript } from '#utils/library/index.ts';

/** Something that was said, as search finds it. */
export interface TranscriptLine {
  /** Seconds; 0 if the transcript has no times. */
  at: number;
  text: string;
}

/** The cues of a transcript, or its paragraphs if it has no times. */
export function transcriptLines({
  cues,
  text = '',
}: Pick<StoredTranscript, 'cues' | 'text'>): TranscriptLine[] {
  if (cues.length > 0) return cues.map((cue) => ({ at: cue.from, text: cue.text }));
  return text.split(/\n+/).map((line) => ({ at: 0, text: line }));
}
