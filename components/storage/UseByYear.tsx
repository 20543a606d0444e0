import { useLocale } from '#components/ui/locale.ts';
import type { StorageUse } from '#utils/storage/index.ts';

/** How much the recordings of each year take. */
export function UseByYear({ years }: Pick<StorageUse, 'years'>) {
  const { t, formats } = useLocale();
  const most = Math.max(...years.map(({ bytes }) => bytes), 1);
  return (
    <div class="storage-section">
      <h3>{t('storage-years')}</h3>
      <ul class="storage-rows" data-testid="storage-years">
        {years.map(({ year, count, bytes }) => (
          <li key={year} class="storage-year" data-year={year} data-bytes={bytes} data-count={count}>
            <span class="storage-name">{year === undefined ? t('storage-undated') : String(year)}</span>
            <span class="storage-bar" style={{ '--share': bytes / most }} aria-hidden="true" />
            <span class="storage-help figures">{t('storage-year', { count })}</span>
            <span class="storage-size figures">{formats.bytes(bytes)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}
