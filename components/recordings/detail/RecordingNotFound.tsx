import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';

export interface RecordingNotFoundProps {
  /** Address of the list. */
  backHref: string;
}

/** Shown where an address leads to no recording in the library. */
export function RecordingNotFound({ backHref }: RecordingNotFoundProps) {
  const { t } = useLocale();
  return (
    <div class="recording-not-found">
      <h1 class="visually-hidden" tabIndex={-1}>
        {t('not-here-title')}
      </h1>
      <Notice kind="info" title={t('not-here-title')}>
        <p>{t('not-here-help')}</p>
        <p>
          <a href={backHref}>{t('all-recordings')}</a>
        </p>
      </Notice>
    </div>
  );
}
