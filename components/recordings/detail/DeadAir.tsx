import { Button } from '#components/ui/Button.tsx';
import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { TimelineData, Trim } from '#utils/library/index.ts';
import { findDeadAir } from './dead-air.ts';

export interface DeadAirProps {
  timelineData: TimelineData;
  /** Seconds */
  duration: number;
  trim: Trim | undefined;
  /** Trims the recording; undefined removes the trim. */
  onTrim: (trim: Trim | undefined) => void;
}

/** Offers to trim long silence before the first word and after the last. The stored recording does not change. */
export function DeadAir({ timelineData: { speakers }, duration, trim, onTrim }: DeadAirProps) {
  const { t, formats } = useLocale();
  if (trim) {
    const [from, to] = [formats.clock(trim.from), formats.clock(trim.to)];
    return (
      <Notice kind="info" title={t('trimmed', { from, to })}>
        <p>{t('dead-air-help')}</p>
        <p>
          <Button data-testid="untrim" onClick={() => onTrim(undefined)}>
            {t('trim-undo')}
          </Button>
        </p>
      </Notice>
    );
  }
  const found = findDeadAir(speakers, duration);
  if (!found) return null;
  const { kind, firstWord, lastWord } = found;
  const time = formats.clock(kind === 'last' ? lastWord : firstWord);
  return (
    <Notice kind="info" title={t(`dead-air-${kind}`, { time, end: formats.clock(lastWord) })}>
      <p>{t('dead-air-help')}</p>
      <p>
        <Button data-testid="trim" onClick={() => onTrim(found.trim)}>
          {t('dead-air-trim')}
        </Button>
      </p>
    </Notice>
  );
}
