import { useLocale } from '#components/ui/locale.ts';
import { wallClockAt, type WallClock } from '#utils/audio/index.ts';
import './GapList.css';

export interface GapListProps {
  clock: WallClock;
}

/** The gaps in X's recording, where time passed without audio, as text beside the markers in the lanes. */
export function GapList({ clock }: GapListProps) {
  const { t, formats } = useLocale();
  if (clock.gaps.length === 0) return null;
  return (
    <ul class="gap-list" aria-label={t('gaps')}>
      {clock.gaps.map(({ at, seconds }) => {
        const end = wallClockAt(clock, at);
        const length = formats.spokenDuration(seconds);
        return (
          <li key={at} data-testid="gap" data-at={at.toFixed(3)} data-seconds={seconds.toFixed(3)}>
            <span>{t('gap-here', { at: formats.clock(at), length })}</span>
            {end !== undefined && <span class="figures">{formats.wallClock(end - seconds * 1000, end)}</span>}
          </li>
        );
      })}
    </ul>
  );
}
