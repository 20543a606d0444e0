import type { Gap } from '#utils/audio/index.ts';
import type { ViewRange } from './view-store.ts';
import './GapMarkers.css';

export interface GapMarkersProps {
  gaps: readonly Gap[];
  /** The part of the recording in view. */
  range: ViewRange;
}

/** A line in a picture of the sound for each place in view where some is missing; `GapList` says it in words. */
export function GapMarkers({ gaps, range: { from, to } }: GapMarkersProps) {
  return gaps
    .filter(({ at }) => at >= from && at <= to)
    .map(({ at }) => (
      <span
        key={at}
        class="gap-mark"
        style={{ insetInlineStart: `${((100 * (at - from)) / (to - from || 1)).toFixed(3)}%` }}
        aria-hidden="true"
      />
    ));
}
