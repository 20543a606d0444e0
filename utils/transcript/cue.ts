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
