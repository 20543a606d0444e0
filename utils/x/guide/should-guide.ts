import { pageOf } from '#utils/x/page/addresses.ts';
import { type ArchiveRequest, type RequestState, requestStatus } from '#utils/x/request/request-status.ts';

/** How long the tab of a guide that was put away stays on X's other pages, in ms. */
const AWAY_LIFE = 24 * 3_600_000;

/** With nothing under way at X, there is something to do. */
const TO_DO: readonly RequestState[] = ['none', 'expired', 'failed', 'unavailable'];

/**
 * Whether the guide (its card, or its tab if it was put away) belongs on this page of X: on the settings until the
 * recordings are here, on the archive's own pages always, and elsewhere once started, while there is something to
 * do. Nobody wants to see a card for the whole day of the wait.
 */
export function shouldGuide(location: Pick<URL, 'pathname'>, request: ArchiveRequest, now: number): boolean {
  const { state } = requestStatus(request, now);
  switch (pageOf(location)) {
    case 'archive':
    case 'parts':
      return true;
    case 'settings':
    case 'ownership':
      return state !== 'imported';
    case 'sign-in':
    case 'locked':
    case 'elsewhere':
      return TO_DO.includes(state) && isStarted(request, now);
  }
}

function isStarted({ guide, guideAt = 0 }: ArchiveRequest, now: number): boolean {
  return guide === 'on' || (guide === 'dismissed' && now - guideAt < AWAY_LIFE);
}
