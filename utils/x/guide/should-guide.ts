import { pageOf } from '#utils/x/page/addresses.ts';
import { type ArchiveRequest, type RequestState, requestStatus } from '#utils/x/request/request-status.ts';

/** How long the tab of a dismissed guide stays on X's other pages, in ms. */
const DISMISSED_TAB_LIFE = 24 * 3_600_000;

/** States in which the person has something to do on X. */
const ACTIONABLE_STATES: readonly RequestState[] = ['none', 'expired', 'failed', 'unavailable'];

/**
 * Whether the guide (its card, or its tab if dismissed) belongs on this page of X. On the archive's own pages it always
 * does; on the other settings pages until the archive is imported; elsewhere only if it was started and there is
 * something to do, so that no card is in the way during the wait of a day.
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
    case 'suspended':
    case 'elsewhere':
      return ACTIONABLE_STATES.includes(state) && isStarted(request, now);
  }
}

function isStarted({ guide, guideAt = 0 }: ArchiveRequest, now: number): boolean {
  return guide === 'on' || (guide === 'dismissed' && now - guideAt < DISMISSED_TAB_LIFE);
}
