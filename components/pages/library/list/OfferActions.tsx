import type { Offer, OffersStore } from '#components/request/offers-store.ts';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { useFocusWhen } from '#components/ui/use-focus-when.ts';

export interface OfferActionsProps {
  /** Undefined if the browser does not list the download. */
  offer: Offer | undefined;
  offers: OffersStore;
  /** Opens the system's file picker. */
  onChooseZip: () => void;
  /** Whether the person has asked, on another page, to choose the ZIP. */
  isChoosing: boolean;
}

/** How to import a downloaded archive manually. */
export function OfferActions({ offer, offers, onChooseZip, isChoosing }: OfferActionsProps) {
  const { t } = useLocale();
  const choose = useFocusWhen<HTMLButtonElement>(isChoosing);
  return (
    <>
      <Button ref={choose} kind="primary" data-testid="choose-zip" onClick={onChooseZip}>
        {t('choose-zip')}
      </Button>
      {offer && !offer.isGone && !offer.isForgotten && (
        <Button onClick={() => offers.reveal(offer.downloadId)}>{t('offer-reveal')}</Button>
      )}
    </>
  );
}
