/** What is said from one time to another. */
export interface Cue {
  /** Seconds into the sound. */
  from: number;
  /** Later than `from`. */
  to: number;
  /** Without markup; lines as they were. */
  text: string;
  /** As the file names whoever speaks. */
  speaker?: string;
}

/** A transcript as it was read. Plain data: it can be cloned and stored. */
export interface Transcript {
  /** By time; they may overlap. Empty where the file tells no times. */
  cues: Cue[];
  /** The whole text where it has no times. */
  text?: string;
}

/** A time as transcripts write it, hours and decimals as they please: `1:02:03,450`, `02:03.4`, `00:07`. */
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
