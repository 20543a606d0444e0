import type { ComponentChildren } from 'preact';
import { Icon } from '#components/ui/Icon.tsx';
import { useLocale } from '#components/ui/locale.ts';
import type { Offer } from './offers-store.ts';
import './ArchiveOffer.css';

export interface ArchiveOfferProps {
  offer: Offer;
  /** What can be done with it here. */
  children: ComponentChildren;
}

/** The archive is here: its exact name, so that it can be found again in a picker. */
export function ArchiveOffer({ offer: { name, size, finishedAt }, children }: ArchiveOfferProps) {
  const { t, formats } = useLocale();
  return (
    <section class="archive-offer" data-testid="archive-offer" aria-label={t('offer-title')}>
      <Icon name="file" />
      <div class="archive-offer-words">
        <p class="archive-offer-title">{t('offer-title')}</p>
        <p class="archive-offer-name">
          <bdi>{name}</bdi>
        </p>
        <p class="archive-offer-facts figures">
          {t('offer-facts', { size: formats.bytes(size), moment: formats.moment(finishedAt) })}
        </p>
        <div class="archive-offer-actions">{children}</div>
      </div>
    </section>
  );
}
