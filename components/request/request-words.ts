import type { Formats } from '#utils/format/index.ts';
import type { Translate } from '#utils/i18n/index.ts';
import type { RequestStatus } from '#utils/x/index.ts';

export interface RequestWords {
  /** The status. */
  text: string;
  /** What to know or to do. */
  note?: string;
  /** The label of the button that opens X. Undefined if there is nothing to do there. */
  action?: string;
}

/** The texts for the status of a request at `now` (ms since 1970). */
export function requestWords(
  status: RequestStatus,
  now: number,
  t: Translate,
  formats: Pick<Formats, 'day' | 'relative'>,
): RequestWords {
  switch (status.state) {
    case 'none':
    case 'imported':
      return { text: t('request-none'), action: t('start-guide') };
    case 'waiting': {
      // After the clock was set back, the request may be in the future.
      const ago = formats.relative(Math.min(status.since, now), now);
      return {
        text: t(`request-waiting-${status.by}`, { ago }),
        note: t('request-waiting-note'),
        action: t('look-on-x'),
      };
    }
    case 'ready':
      return {
        text: t('request-ready', {
          day: formats.day(status.until),
          left: formats.relative(status.until, now),
        }),
        note: t('request-ready-note'),
        action: t('continue-on-x'),
      };
    case 'downloading':
      return { text: t('request-downloading') };
    case 'downloaded':
      return { text: t('request-downloaded') };
    case 'interrupted':
      return { text: t('request-interrupted'), action: t('continue-on-x') };
    case 'expired':
    case 'failed':
    case 'unavailable':
      return {
        text: t(`request-${status.state}`),
        note: t(`request-${status.state}-note`),
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
