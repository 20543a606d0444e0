import { useLocale } from '#components/ui/locale.ts';
import type { ListMonth } from '#utils/library/index.ts';
import './MonthHeading.css';

export interface MonthHeadingProps {
  month: ListMonth;
  /** Of the heading, so that its list can name it. */
  id: string;
}

/** `November 2026`, and how much is from then. */
export function MonthHeading({ month: { startedAt, count, seconds }, id }: MonthHeadingProps) {
  const { t, formats } = useLocale();
  const sum = seconds > 0 ? formats.duration(seconds) : t('no-audio');
  return (
    <header class="month-heading">
      <h2 id={id}>{startedAt === undefined ? t('no-date') : formats.month(startedAt)}</h2>
      <p class="figures">{t('month-sum', { count, sum })}</p>
    </header>
  );
}
