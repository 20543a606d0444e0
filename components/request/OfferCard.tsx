import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Offer } from './offers-store.ts';
import { StatusLine } from './StatusLine.tsx';
import './OfferCard.css';

export interface OfferCardProps {
  /** The downloaded files of the archive, newest first. At least one. */
  offers: readonly Offer[];
  /** The number of files in which X offers the archive, if known. */
  parts?: number | undefined;
  /** The actions for the files on this page. */
  children: ComponentChildren;
  /** Absent where there is no place for it. */
  onDecline?: (() => void) | undefined;
}

/** A downloaded archive, with its exact name, so that the person can find it in a file picker. */
export function OfferCard({ offers, parts = 1, children, onDecline }: OfferCardProps) {
  const { t } = useLocale();
  const isEarlier = offers[0]?.isEarlier === true;
  const missing = parts - offers.length;
  return (
    <StatusLine
      hook="archive-offer"
      step="bring"
      areActionsBelow={onDecline !== undefined}
      title={t(isEarlier ? 'offer-earlier-title' : 'offer-title', { count: offers.length })}
      actions={
        <>
          {children}
          {onDecline && (
            <Button kind="quiet" onClick={onDecline}>
              {t('offer-decline')}
            </Button>
          )}
        </>
      }
    >
      <ul class="offer-files">
        {offers.map((offer) => (
          <OfferedFile key={`${offer.downloadId} ${offer.finishedAt}`} offer={offer} />
        ))}
      </ul>
      {missing > 0 && !isEarlier && <p>{t('offer-parts', { parts, count: missing })}</p>}
      {offers.every(({ isGone }) => isGone) && <p>{t('offer-gone-help')}</p>}
    </StatusLine>
  );
}

function OfferedFile({ offer: { name, size, finishedAt, isGone } }: { offer: Offer }) {
  const { t, formats } = useLocale();
  return (
    <li>
      <bdi class="offer-file">{name}</bdi>{' '}
      <span class="figures">
        {isGone
          ? t('offer-gone')
          : t('offer-facts', { size: formats.bytes(size), moment: formats.moment(finishedAt) })}
      </span>
    </li>
  );
}
