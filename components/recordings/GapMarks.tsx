import type { Gap } from '#utils/audio/index.ts';
import './GapMarks.css';

export interface GapMarksProps {
  gaps: readonly Gap[];
  /** The recording's, in seconds. */
  duration: number;
}

/** A line in a picture of the sound for each place where some is missing; `GapList` says it in words. */
export function GapMarks({ gaps, duration }: GapMarksProps) {
  return gaps.map(({ at }) => (
    <span
      key={at}
      class="gap-mark"
      style={{ insetInlineStart: `${((100 * at) / duration).toFixed(3)}%` }}
      aria-hidden="true"
    />
  ));
}
