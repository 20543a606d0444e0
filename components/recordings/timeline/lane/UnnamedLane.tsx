import { useId, useMemo } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import { Lane } from './Lane.tsx';
import type { ViewRange } from '#components/recordings/timeline/view-store.ts';

export interface UnnamedLaneProps {
  /** Seconds */
  duration: number;
  range: ViewRange;
}

/** A single lane for a recording without known speakers, and a sentence about that. */
export function UnnamedLane({ duration, range }: UnnamedLaneProps) {
  const { t } = useLocale();
  const noteId = useId();
  const whole = useMemo(() => Float64Array.of(0, duration), [duration]);
  return (
    <>
      <ul class="lanes" aria-label={t('who-spoke-when')} aria-describedby={noteId}>
        <Lane
          speaker={{ isHost: true, seconds: duration }}
          label={t('everyone')}
          index={0}
          lane={undefined}
          turns={whole}
          coarse={whole}
          range={range}
          duration={duration}
        />
      </ul>
      <p class="lanes-foot lanes-note" id={noteId}>
        {t('no-speakers')}
      </p>
    </>
  );
}
