import { useMemo } from 'preact/hooks';
import { ACROSS, wavePath } from './timeline-paths.ts';
import type { TimelineData } from './timeline-store.ts';
import type { ViewRange } from './view-range.ts';

export interface WaveformProps {
  timelineData: TimelineData;
  range: ViewRange;
}

/** How loud the sound is over time. */
export function Waveform({ timelineData: { track, isWaveform }, range: { from, to } }: WaveformProps) {
  const path = useMemo(() => wavePath(track, { from, to }), [track, from, to]);
  return (
    <div
      class="waveform lane-picture"
      data-testid="waveform"
      data-source={isWaveform ? 'audio' : 'levels'}
      data-picture
      dir="ltr"
    >
      <svg viewBox={`0 0 ${ACROSS} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </div>
  );
}
