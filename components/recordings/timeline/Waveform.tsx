import { useMemo } from 'preact/hooks';
import { speakerLook } from '#components/labels/speaker-look.ts';
import { speakerKey, type TimelineData } from '#utils/library/index.ts';
import { PATH_WIDTH } from './timeline-paths.ts';
import type { ViewRange } from './view-store.ts';
import { waveformPaths } from './waveform-paths.ts';
import './Waveform.css';

export interface WaveformProps {
  timelineData: TimelineData;
  range: ViewRange;
  /** The `speakerKey` of the only speaker that is played: the others are paler. */
  only: string | undefined;
}

/** The loudness over time, in the colours of those who speak. */
export function Waveform({ timelineData, range: { from, to }, only }: WaveformProps) {
  const { track, speakers, isWaveform } = timelineData;
  const paths = useMemo(() => waveformPaths(track, speakers, { from, to }), [track, speakers, from, to]);
  const isDimmed = (index: number | undefined): boolean => {
    const speaker = index === undefined ? undefined : speakers[index];
    return only !== undefined && (!speaker || speakerKey(speaker) !== only);
  };
  return (
    <div class="waveform" data-testid="waveform" data-source={isWaveform ? 'audio' : 'levels'}>
      <svg viewBox={`0 0 ${PATH_WIDTH} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        {paths.map(({ speaker, d }) => (
          <path
            key={speaker ?? 'silence'}
            d={d}
            data-hue={speaker === undefined ? undefined : speakerLook(speaker).hue}
            data-dimmed={isDimmed(speaker)}
          />
        ))}
      </svg>
      <div class="waveform-ahead" />
    </div>
  );
}
