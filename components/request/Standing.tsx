import type { ComponentChildren } from 'preact';
import { ArchiveOffer } from './ArchiveOffer.tsx';
import { RequestCard } from './RequestCard.tsx';
import type { Offer, OffersStore } from './offers-store.ts';
import type { RequestStore } from './request-store.ts';
import { isUnderWay } from './request-words.ts';

export interface StandingProps {
  offers: OffersStore;
  request: RequestStore;
  /** What can be done here with an archive that has come. */
  renderActions: (offer: Offer) => ComponentChildren;
  /** Shown where nothing is under way: `true` offers to begin, here rather than elsewhere on the page. */
  offersToBegin: boolean;
}

/** Where the requests stand: the archive that is here, what is under way, or the way to make one. */
export function Standing({ offers, request, renderActions, offersToBegin }: StandingProps) {
  const offer = offers.waiting.value[0];
  const stand = request.stand.value;
  const standings = request.standings.value;
  const underWay = standings.filter((each) => isUnderWay(each.stand));
  // What is here already need not be told once more; the request of another account is another matter.
  const others = offer ? underWay.filter(({ stand: { stage } }) => ELSEWHERE.includes(stage)) : underWay;
  const areSeveral = standings.filter(({ handle }) => handle !== undefined).length > 1;
  const canAsk = request.areNoticesAllowed.value === false;
  const start = (): void => void request.startGuide();

  if (!offer && stand && underWay.length === 0) {
    return offersToBegin ? <RequestCard stand={stand} now={request.now.value} onStart={start} /> : null;
  }
  return (
    <>
      {offer && <ArchiveOffer offer={offer}>{renderActions(offer)}</ArchiveOffer>}
      {others.map((each, index) => (
        <RequestCard
          key={each.handle ?? ''}
          stand={each.stand}
          now={request.now.value}
          handle={areSeveral ? each.handle : undefined}
          onStart={start}
          onAllowNotices={canAsk && index === 0 ? () => void request.allowNotices() : undefined}
        />
      ))}
    </>
  );
}

const ELSEWHERE: readonly string[] = ['waiting', 'ready', 'expired', 'failed', 'unavailable'];
