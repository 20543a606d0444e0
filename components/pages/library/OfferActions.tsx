import type { Offer, OffersStore } from '#components/request/offers-store.ts';
import { useLocale } from '#components/ui/locale.ts';

export interface OfferActionsProps {
  offer: Offer;
  offers: OffersStore;
}

/** How to import a downloaded archive manually. */
export function OfferActions({ offer: { downloadId, isGone, isForgotten }, offers }: OfferActionsProps) {
  const { t } = useLocale();
  if (isGone) return null;
  return (
    <>
      <p>{t('offer-how')}</p>
      {!isForgotten && (
        <button type="button" class="button" onClick={() => offers.reveal(downloadId)}>
          {t('offer-reveal')}
        </button>
      )}
    </>
  );
}
