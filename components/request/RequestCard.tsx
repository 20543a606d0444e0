import { useLocale } from '#components/ui/locale.ts';
import type { Stand } from '#utils/x/index.ts';
import { isUnderWay, requestWords } from './request-words.ts';
import './RequestCard.css';

export interface RequestCardProps {
  stand: Stand;
  onStart: () => void;
  /** Present while the person could still ask to be told when the archive is here. */
  onAllowNotices?: (() => void) | undefined;
}

/** Where the request to X stands, and the way on. */
export function RequestCard({ stand, onStart, onAllowNotices }: RequestCardProps) {
  const { t, formats } = useLocale();
  const { text, action } = requestWords(stand, t, formats);
  return (
    <section
      class="request-card"
      data-stage={stand.stage}
      data-under-way={isUnderWay(stand)}
      aria-label={t('request')}
    >
      <p>{text}</p>
      {action !== undefined && (
        <button type="button" class="button" onClick={onStart}>
          {action}
        </button>
      )}
      {onAllowNotices && (
        <button type="button" class="button" data-kind="quiet" onClick={onAllowNotices}>
          {t('allow-notices')}
        </button>
      )}
    </section>
  );
}
