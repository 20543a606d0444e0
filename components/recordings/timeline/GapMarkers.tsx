import type { Gap } from '#utils/audio/index.ts';
import type { ViewRange } from './view-store.ts';

export interface GapMarkersProps {
  gaps: readonly Gap[];
  range: ViewRange;
}

/** A line for each gap in view. `GapList` has the same as text. */
export function GapMarkers({ gaps, range: { from, to } }: GapMarkersProps) {
  return gaps
    .filter(({ at }) => at >= from && at <= to)
    .map(({ at }) => (
      <span
        key={at}
        class="gap-marker"
        style={{ left: `${((100 * (at - from)) / (to - from || 1)).toFixed(3)}%` }}
        aria-hidden="true"
      />
    ));
}
