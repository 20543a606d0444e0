import type { Ref } from 'preact';
import { useId, useMemo } from 'preact/hooks';
import { useLocale } from '#components/ui/locale.ts';
import type { Gap } from '#utils/audio/index.ts';
import { Lane } from './Lane.tsx';
import type { ViewRange } from './view-store.ts';

export interface UnnamedLaneProps {
  /** The element that shows the line at the playback position. */
  list: Ref<HTMLUListElement>;
  /** Seconds */
  duration: number;
  range: ViewRange;
  gaps: readonly Gap[];
}

/** A single lane for a recording without known speakers, and a sentence about that. */
export function UnnamedLane({ list, duration, range, gaps }: UnnamedLaneProps) {
  const { t } = useLocale();
  const noteId = useId();
  const whole = useMemo(() => Float64Array.of(0, duration), [duration]);
  return (
    <>
      <p class="lanes-note" id={noteId}>
        {t('no-speakers')}
      </p>
      <ul class="lanes-list" ref={list} aria-label={t('who-spoke-when')} aria-describedby={noteId}>
        <Lane
          speaker={{ isHost: true, seconds: duration }}
          label={t('everyone')}
          index={0}
          lane={undefined}
          turns={whole}
          coarse={whole}
          range={range}
          duration={duration}
          gaps={gaps}
        />
      </ul>
    </>
  );
}
