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

/** Where the request stands: the archive that is here, the request under way, or the way to make one. */
export function Standing({ offers, request, renderActions, offersToBegin }: StandingProps) {
  const offer = offers.waiting.value[0];
  if (offer) return <ArchiveOffer offer={offer}>{renderActions(offer)}</ArchiveOffer>;

  const stand = request.stand.value;
  if (!stand || (!isUnderWay(stand) && !offersToBegin)) return null;
  const canAsk = isUnderWay(stand) && request.areNoticesAllowed.value === false;
  return (
    <RequestCard
      stand={stand}
      onStart={() => void request.startGuide()}
      onAllowNotices={canAsk ? () => void request.allowNotices() : undefined}
    />
  );
}
