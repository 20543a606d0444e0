import type { Formats } from '#utils/format/index.ts';
import type { Translate } from '#utils/i18n/index.ts';
import type { Stand } from '#utils/x/index.ts';

export interface RequestWords {
  /** Where it stands. */
  text: string;
  /** What the button says that leads to X; none where there is nothing to do there. */
  action?: string;
}

/** Where the request to X stands, in words, and what can be done about it on X. */
export function requestWords(
  stand: Stand,
  t: Translate,
  formats: Pick<Formats, 'day' | 'moment'>,
): RequestWords {
  switch (stand.stage) {
    case 'none':
    case 'imported':
      return { text: t('request-none'), action: t('start-guide') };
    case 'waiting':
      return {
        text: t('request-waiting', { moment: formats.moment(stand.since) }),
        action: t('continue-on-x'),
      };
    case 'ready':
      return { text: t('request-ready', { day: formats.day(stand.until) }), action: t('continue-on-x') };
    case 'downloading':
      return { text: t('request-downloading') };
    case 'downloaded':
      return { text: t('request-downloaded') };
    case 'interrupted':
    case 'expired':
      return { text: t(`request-${stand.stage}`), action: t('continue-on-x') };
    default:
      return stand satisfies never;
  }
}

/** Whether something has been begun that has not come to its end. */
export function isUnderWay(stand: Stand | undefined): stand is Stand {
  return stand !== undefined && stand.stage !== 'none' && stand.stage !== 'imported';
}
