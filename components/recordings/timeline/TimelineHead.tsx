import type { ReadonlySignal } from '@preact/signals';
import { useLocale } from '#components/ui/locale.ts';
import { useSpeakerNames } from '#components/labels/speaker-names.ts';
import { speaksAt } from '#utils/audio/index.ts';
import type { TimelineData } from '#utils/library/index.ts';
import { TimelineZoom } from './TimelineZoom.tsx';
import type { ViewStore } from './view-store.ts';
import './TimelineHead.css';

export interface TimelineHeadProps {
  view: ViewStore;
  /** Seconds */
  duration: number;
  /** The playback position, in seconds. */
  position: ReadonlySignal<number> | undefined;
  timelineData: TimelineData;
}

/** Says where playback is, when that was and who speaks; and zooms and scrolls. */
export function TimelineHead({ view, duration, position, timelineData }: TimelineHeadProps) {
  const { t } = useLocale();
  return (
    <div class="timeline-head">
      <PositionText position={position} timelineData={timelineData} />
      <p class="timeline-hint" aria-hidden="true">
        {t('timeline-hint')}
      </p>
      <TimelineZoom view={view} duration={duration} position={position} />
    </div>
  );
}

/** A component of its own, since it is rendered several times a second. */
function PositionText({
  position,
  timelineData: { speakers, clockAt },
}: Pick<TimelineHeadProps, 'position' | 'timelineData'>) {
  const { t, formats } = useLocale();
  const names = useSpeakerNames();
  const at = position?.value ?? 0;
  const clock = clockAt(at);
  const speaking = speakers.filter(({ turns }) => speaksAt(turns, at)).map((speaker) => names.label(speaker));
  return (
    <ul class="timeline-position figures">
      <li>{formats.clock(at)}</li>
      {clock !== undefined && (
        <li title={t('at-clock', { time: formats.clockTime(clock) })}>{formats.clockTime(clock)}</li>
      )}
      {speakers.length > 0 && (
        <li>
          {speaking.length > 0
            ? t('speaks-now', { speakers: formats.list(speaking), count: speaking.length })
            : t('nobody-speaks')}
        </li>
      )}
    </ul>
  );
}
