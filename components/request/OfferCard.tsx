import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Offer } from './offers-store.ts';
import './OfferCard.css';

export interface OfferCardProps {
  /** The downloaded files of the archive, newest first. At least one. */
  offers: readonly Offer[];
  /** The number of files in which X offers the archive, if known. */
  parts?: number | undefined;
  /** The actions for the files on this page. */
  children: ComponentChildren;
  onDecline: () => void;
}

/** A downloaded archive, with its exact name, so that the person can find it in a file picker. */
export function OfferCard({ offers, parts = 1, children, onDecline }: OfferCardProps) {
  const { t } = useLocale();
  const [first] = offers;
  const isEarlier = first?.isEarlier === true;
  const title = isEarlier
    ? t('offer-earlier-title', { count: offers.length })
    : t('offer-title', { count: offers.length });
  const missing = parts - offers.length;
  return (
    <section class="offer-card" data-testid="archive-offer" aria-label={title}>
      <Icon name="file" />
      <div class="offer-card-words">
        <p class="offer-card-title">{title}</p>
        <ul class="offer-card-files">
          {offers.map((offer) => (
            <OfferedFile key={offer.downloadId} offer={offer} />
          ))}
        </ul>
        {missing > 0 && !isEarlier && <p>{t('offer-parts', { parts, count: missing })}</p>}
        {offers.every(({ isGone }) => isGone) && <p>{t('offer-gone-help')}</p>}
        <div class="offer-card-actions">
          {children}
          <button type="button" class="button" data-kind="quiet" onClick={onDecline}>
            {t('offer-decline')}
          </button>
        </div>
      </div>
    </section>
  );
}

function OfferedFile({ offer: { name, size, finishedAt, isGone } }: { offer: Offer }) {
  const { t, formats } = useLocale();
  return (
    <li>
      <p class="offer-card-name">
        <bdi>{name}</bdi>
      </p>
      <p class="offer-card-facts figures">
        {isGone
          ? t('offer-gone')
          : t('offer-facts', { size: formats.bytes(size), moment: formats.moment(finishedAt) })}
      </p>
    </li>
  );
}
