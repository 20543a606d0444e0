import { useLocale } from '#components/ui/locale.ts';
import type { ListSection } from './list-sections.ts';
import './MonthHeading.css';

export interface MonthHeadingProps {
  month: ListSection;
  /** Of the heading, so that its list can name it. */
  id: string;
}

/** `November 2026`, and how much is from then; or `Continue`. */
export function MonthHeading({ month, id }: MonthHeadingProps) {
  const { t, formats } = useLocale();
  const { startedAt, count, seconds, order } = month;
  if (month.isContinued) {
    return (
      <header class="month-heading">
        <h2 id={id}>{t('continue-listening')}</h2>
      </header>
    );
  }
  const sum = seconds > 0 ? formats.duration(seconds) : t('no-audio');
  return (
    <header class="month-heading">
      <h2 id={id}>{order ?? (startedAt === undefined ? t('no-date') : formats.month(startedAt))}</h2>
      <p class="figures">{t('month-sum', { recordings: t('recordings-count', { count }), sum })}</p>
    </header>
  );
}
