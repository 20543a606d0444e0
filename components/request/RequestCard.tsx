import { useLocale } from '#components/ui/locale.ts';
import './RequestCard.css';

export interface RequestCardProps {
  onStart: () => void;
  /** Present while the person could still ask to be told when the archive is here. */
  onAllowNotices?: (() => void) | undefined;
}

/** Where the request to X stands, and the way on. */
export function RequestCard({ onStart, onAllowNotices }: RequestCardProps) {
  const { t } = useLocale();
  return (
    <section class="request-card" aria-label={t('request')}>
      <p>{t('request-none')}</p>
      <div class="request-card-actions">
        <button type="button" class="button" onClick={onStart}>
          {t('start-guide')}
        </button>
        {onAllowNotices && (
          <button type="button" class="button" data-kind="quiet" onClick={onAllowNotices}>
            {t('allow-notices')}
          </button>
        )}
      </div>
    </section>
  );
}
