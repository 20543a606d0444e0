/** Words that are spoken from one time to another. */
export interface Cue {
  /** Seconds of media time. */
  from: number;
  /** Seconds, later than `from`. */
  to: number;
  /** Without markup; line breaks stay. */
  text: string;
  /** The speaker's name in the file. */
  speaker?: string;
}

/** A parsed transcript. Plain data: it can be cloned and stored. */
export interface Transcript {
  /** Ordered by time; they may overlap. Empty where the file has no times. */
  cues: Cue[];
  /** The complete text, where it has no times. */
  text?: string;
}

/** Times in transcripts, with or without hours and decimals: `1:02:03,450`, `02:03.4`, `00:07`. */
export const CUE_TIME = String.raw`(?:\d{1,3}:)?\d{1,3}:\d{1,2}(?:[.,]\d{1,9})?`;

/** Seconds of such a time; NaN of anything else. */
export function parseCueTime(time: string): number {
  const [seconds = Number.NaN, minutes = 0, hours = 0] = time
    .trim()
    .replace(',', '.')
    .split(':')
    .toReversed()
    .map((part) => (part === '' ? Number.NaN : Number(part)));
  return hours * 3600 + minutes * 60 + seconds;
}
