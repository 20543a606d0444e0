import { Notice } from '#components/ui/notice/Notice.tsx';
import { useLocale } from '#components/ui/locale.ts';

export interface PersonNotFoundProps {
  /** Address of all people. */
  backHref: string;
}

/** Shown where an address leads to nobody in the recordings. */
export function PersonNotFound({ backHref }: PersonNotFoundProps) {
  const { t } = useLocale();
  return (
    <div data-testid="person-not-found">
      <h1 class="visually-hidden" tabIndex={-1}>
        {t('person-not-here-title')}
      </h1>
      <Notice kind="info" title={t('person-not-here-title')}>
        <p>{t('person-not-here-help')}</p>
        <p>
          <a href={backHref}>{t('people')}</a>
        </p>
      </Notice>
    </div>
  );
}
