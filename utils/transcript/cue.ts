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
