import { useMemo } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { Gap } from '#utils/audio/index.ts';
import { LANE_CELLS, type Speaker } from '#utils/library/records.ts';
import { GapMarks } from './GapMarks.tsx';
import { barsOf } from './lane-runs.ts';
import { initialsOf, lookOf, speakerLabel } from './speaker-look.ts';
import './Lane.css';
import './speakers.css';

export interface LaneProps {
  speaker: Speaker;
  /** Place among the recording's speakers: it gives the colour. */
  index: number;
  lane: Uint8Array | undefined;
  /** The recording's, in seconds. */
  duration: number;
  gaps: readonly Gap[];
}

export function Lane({ speaker, index, lane, duration, gaps }: LaneProps) {
  const { t, formats } = useLocale();
  const bars = useMemo(() => (lane ? barsOf(lane) : ''), [lane]);
  const label = speakerLabel(speaker, t);
  const { hue, texture } = lookOf(index);
  const isNamedHost = speaker.isHost && label !== t('speaker-host');

  return (
    <li
      class="lane"
      data-testid="lane"
      data-speaker={speaker.name}
      data-seconds={speaker.seconds.toFixed(3)}
      data-hue={hue}
      data-texture={texture}
    >
      <span class="lane-face" aria-hidden="true">
        {initialsOf(label)}
      </span>
      <p class="lane-name">
        <bdi>{label}</bdi>
        {isNamedHost && <span class="lane-role">{t('speaker-host')}</span>}
      </p>
      <p class="lane-time figures">
        <time dateTime={`PT${speaker.seconds.toFixed(3)}S`}>{formats.duration(speaker.seconds)}</time>
        {duration > 0 && <span>{formats.percent(Math.min(1, speaker.seconds / duration))}</span>}
      </p>
      <div class="lane-picture" dir="ltr">
        <svg viewBox={`0 0 ${LANE_CELLS} 1`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
          <path d={bars} />
        </svg>
        <GapMarks gaps={gaps} duration={duration} />
      </div>
    </li>
  );
}
