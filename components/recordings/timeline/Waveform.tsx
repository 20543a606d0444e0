import { useMemo } from 'preact/hooks';
import type { TimelineData } from '#utils/library/index.ts';
import { PATH_WIDTH, waveformPath } from './timeline-paths.ts';
import type { ViewRange } from './view-store.ts';

export interface WaveformProps {
  timelineData: TimelineData;
  range: ViewRange;
}

/** The loudness over time. */
export function Waveform({ timelineData: { track, isWaveform }, range: { from, to } }: WaveformProps) {
  const path = useMemo(() => waveformPath(track, { from, to }), [track, from, to]);
  return (
    <div
      class="waveform lane-graphic"
      data-testid="waveform"
      data-source={isWaveform ? 'audio' : 'levels'}
      data-timeline
      dir="ltr"
    >
      <svg viewBox={`0 0 ${PATH_WIDTH} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d={path} />
      </svg>
    </div>
  );
}
