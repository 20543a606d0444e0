import { useLocale } from '#components/ui/locale.ts';
import type { RestoredData } from '#utils/library/index.ts';

export interface ReportRestoredProps {
  restored: RestoredData;
}

const COUNTS = ['edits', 'transcripts', 'positions', 'people', 'reports'] as const;

/** What a backup has added beside recordings, and what of it was not taken because something else is here. */
export function ReportRestored({ restored }: ReportRestoredProps) {
  const { t, formats } = useLocale();
  const { madeAt, differing = [] } = restored;
  const lines = COUNTS.filter((name) => restored[name] > 0);
  return (
    <div class="report-restored">
      <p>{madeAt === undefined ? t('restored-backup') : t('restored-made', { day: formats.day(madeAt) })}</p>
      {lines.length > 0 && (
        <ul>
          {lines.map((name) => (
            <li key={name}>{t(`restored-${name}`, { count: restored[name] })}</li>
          ))}
        </ul>
      )}
      {differing.length > 0 && (
        <details>
          <summary>{t('restored-differing', { count: differing.length })}</summary>
          <ul>
            {differing.map(({ kept, other }, index) => (
              <li key={index}>{t('restored-differs', { kept, other })}</li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}
