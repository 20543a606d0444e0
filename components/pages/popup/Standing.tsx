import { ArchiveOffer } from '#components/request/ArchiveOffer.tsx';
import { RequestCard } from '#components/request/RequestCard.tsx';
import type { OffersStore } from '#components/request/offers-store.ts';
import type { RequestStore } from '#components/request/request-store.ts';
import { useLocale } from '#components/ui/locale.ts';
import { LibraryLink } from './LibraryLink.tsx';

export interface StandingProps {
  offers: OffersStore;
  request: RequestStore;
  /** There are no recordings yet: the screen below says the rest. */
  isFirst: boolean;
  onOpenLibrary: (hash: string) => void;
}

/** Where the request stands: the archive that is here, or the way to ask for one. */
export function Standing({ offers, request, isFirst, onOpenLibrary }: StandingProps) {
  const { t } = useLocale();
  const offer = offers.waiting.value[0];
  if (offer) {
    return (
      <ArchiveOffer offer={offer}>
        <LibraryLink kind="primary" hash="#/" onOpen={onOpenLibrary}>
          {t('offer-import')}
        </LibraryLink>
      </ArchiveOffer>
    );
  }
  if (isFirst) return null;
  return <RequestCard onStart={() => void request.startGuide()} />;
}
