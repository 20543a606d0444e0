import { useLocale } from '#components/ui/locale.ts';
import type { RequestStatus } from '#utils/x/index.ts';
import type { NextRequest } from './request-store.ts';
import { isUnderWay, requestWords } from './request-words.ts';
import './RequestCard.css';

export interface RequestCardProps {
  status: RequestStatus;
  /** ms since 1970 */
  now: number;
  /** The account's handle, if there are several accounts. */
  handle?: string | undefined;
  /** When to request the next archive, if the person wants to know. */
  nextRequest?: NextRequest | undefined;
  onStart: () => void;
  /** Present while notifications are not allowed yet. */
  onAllowNotices?: (() => void) | undefined;
}

/** The status of a request to X, and the next action. */
export function RequestCard({ status, now, handle, nextRequest, onStart, onAllowNotices }: RequestCardProps) {
  const { t, formats } = useLocale();
  const { text, note, action } = requestWords(status, now, t, formats);
  const next =
    nextRequest &&
    t('retention-next', { made: formats.day(nextRequest.madeAt), by: formats.day(nextRequest.by) });
  const name = handle === undefined ? t('request') : t('request-of', { handle });
  return (
    <section
      class="request-card"
      data-testid="request"
      data-state={status.state}
      data-under-way={isUnderWay(status)}
      aria-label={name}
    >
      <div class="request-card-words">
        {handle !== undefined && <p class="request-card-whose">{name}</p>}
        <p>{next ?? text}</p>
        {note !== undefined && <p class="request-card-note">{note}</p>}
      </div>
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
