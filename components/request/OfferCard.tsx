import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Offer } from './offers-store.ts';
import './OfferCard.css';

export interface OfferCardProps {
  /** The files of the archive that are here, newest first; at least one. */
  offers: readonly Offer[];
  /** In how many files X offers it, if it has told. */
  parts?: number | undefined;
  /** What can be done with them here. */
  children: ComponentChildren;
  onDecline: () => void;
}

/** The archive is here: its exact name, so that it can be found again in a picker. */
export function OfferCard({ offers, parts = 1, children, onDecline }: OfferCardProps) {
  const { t } = useLocale();
  const [first] = offers;
  const isEarlier = first?.isEarlier === true;
  const title = isEarlier
    ? t('offer-earlier-title', { count: offers.length })
    : t('offer-title', { count: offers.length });
  const missing = parts - offers.length;
  return (
    <section class="archive-offer" data-testid="archive-offer" aria-label={title}>
      <Icon name="file" />
      <div class="archive-offer-words">
        <p class="archive-offer-title">{title}</p>
        <ul class="archive-offer-files">
          {offers.map((offer) => (
            <OfferedFile key={offer.downloadId} offer={offer} />
          ))}
        </ul>
        {missing > 0 && !isEarlier && <p>{t('offer-parts', { parts, count: missing })}</p>}
        {offers.every(({ isGone }) => isGone) && <p>{t('offer-gone-help')}</p>}
        <div class="archive-offer-actions">
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
      <p class="archive-offer-name">
        <bdi>{name}</bdi>
      </p>
      <p class="archive-offer-facts figures">
        {isGone
          ? t('offer-gone')
          : t('offer-facts', { size: formats.bytes(size), moment: formats.moment(finishedAt) })}
      </p>
    </li>
  );
}
