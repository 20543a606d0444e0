import { STEPS, type Place, type Step } from '#utils/x/page/guide-step.ts';
import { type ArchiveRequest, isCurrent, standOf } from '#utils/x/request/request-status.ts';

/**
 * Joins what X's page says with what we know. Of downloading and importing we know better than any page; the wait
 * goes on wherever on X the person is; and where the page says nothing, the person's word counts.
 */
export function settle(place: Place, request: ArchiveRequest, now: number): Place {
  const stand = standOf(request, now);
  switch (stand.stage) {
    case 'imported':
      return isCurrent(request, now) ? { ...bare(place), state: 'imported', aim: 'imported' } : place;
    case 'downloading':
    case 'interrupted':
    case 'downloaded':
      return isCurrent(request, now) ? whileDownloading(place, stand.stage) : place;
    case 'waiting':
    case 'ready':
      return isOnTheRoad(place)
        ? { ...bare(place), state: stand.stage, aim: 'return' }
        : afterTelling(place, request);
    case 'expired':
      return place.state === 'unavailable' ? { ...bare(place), state: 'expired', aim: 'expired' } : place;
    case 'failed':
    case 'unavailable':
    case 'none':
      return afterTelling(place, request);
  }
}

function whileDownloading(place: Place, aim: 'downloading' | 'interrupted' | 'downloaded'): Place {
  // X offers more parts still: the road goes on, beside the download.
  if (place.aim === 'part' && aim !== 'interrupted' && (place.parts?.total ?? 0) > 1) {
    return { ...place, state: 'downloading' };
  }
  return { ...bare(place), state: 'downloading', aim };
}

/** Steps 1 to 3 only lead to the page on which the archive is asked for. */
function isOnTheRoad({ step, state }: Place): boolean {
  return step <= 3 && (state === 'guiding' || state === 'unknown');
}

function afterTelling(place: Place, { toldStep }: ArchiveRequest): Place {
  if (place.state !== 'unknown' || toldStep === undefined || toldStep < place.step) return place;
  return { ...place, step: nextStep(toldStep) };
}

function nextStep(step: number): Step {
  return STEPS.find((each) => each === step + 1) ?? 7;
}

/** The seventh step, without anything to point at. */
function bare({ guarded }: Place): Pick<Place, 'step' | 'guarded'> {
  return { step: 7, ...(guarded === undefined ? {} : { guarded }) };
}
