import type { Formats } from '#utils/format/index.ts';
import type { Translate } from '#utils/i18n/index.ts';
import { isUnanswered, type RequestStatus } from '#utils/x/index.ts';

export interface RequestWords {
  title: string;
  /** What is known, and what to do: each a phrase of its own. */
  details: string[];
  /** The label of the button that opens X. Undefined if there is nothing to do there. */
  action?: string;
}

/** The texts for the status of a request at `now` (ms since 1970). */
export function requestWords(
  status: RequestStatus,
  now: number,
  t: Translate,
  formats: Pick<Formats, 'relative' | 'weekday'>,
): RequestWords {
  switch (status.state) {
    case 'none':
    case 'imported':
      return { title: t('request-none'), details: [], action: t('start-guide') };
    case 'waiting': {
      // After the clock was set back, the request may be in the future.
      const since = Math.min(status.since, now);
      const asked = t(status.by === 'found' ? 'request-found' : 'request-asked', {
        ago: formats.relative(since, now),
      });
      return isUnanswered(status, now)
        ? {
            title: t('request-unanswered'),
            details: [asked, t('request-unanswered-note')],
            action: t('request-again-on-x'),
          }
        : {
            title: t(status.by === 'person' ? 'request-waiting-person' : 'request-waiting'),
            details: [asked, t('request-takes')],
            action: t('look-on-x'),
          };
    }
    case 'ready':
      return {
        title: t('request-ready'),
        details: [
          t('request-ready-by', { day: formats.weekday(status.until) }),
          formats.relative(status.until, now),
        ],
        action: t('continue-on-x'),
      };
    case 'downloading':
    case 'downloaded':
      return { title: t(`request-${status.state}`), details: [t(`request-${status.state}-note`)] };
    case 'interrupted':
    case 'expired':
    case 'failed':
    case 'unavailable':
      return {
        title: t(`request-${status.state}`),
        details: [t(`request-${status.state}-note`)],
        action: t('continue-on-x'),
      };
    default:
      return status satisfies never;
  }
}

/** Whether a request was started and has not ended with an import. */
export function isUnderWay(status: RequestStatus | undefined): status is RequestStatus {
  return status !== undefined && status.state !== 'none' && status.state !== 'imported';
}
