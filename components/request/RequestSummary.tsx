import type { ComponentChildren } from 'preact';
import type { RequestState } from '#utils/x/index.ts';
import { useLocale } from '#components/ui/locale.ts';
import { OfferCard } from './OfferCard.tsx';
import { DownloadCard } from './DownloadCard.tsx';
import type { DownloadsStore } from './downloads-store.ts';
import { RequestCard } from './RequestCard.tsx';
import type { Offer, OffersStore } from './offers-store.ts';
import type { RequestStore } from './request-store.ts';
import { isUnderWay } from './request-words.ts';

export interface RequestSummaryProps {
  offers: OffersStore;
  downloads: DownloadsStore;
  request: RequestStore;
  /** The actions on this page for a downloaded archive that the person has to choose in a file picker. */
  renderActions: (offer: Offer) => ComponentChildren;
  /** Whether to show a button to start the guide when nothing is under way. */
  offersStart: boolean;
}

/** States that the cards of downloads and offers show in more detail. */
const ABOUT_FILES: readonly RequestState[] = ['downloading', 'interrupted', 'downloaded'];

/** The status of all requests: downloaded archives, downloads, requests under way, or how to start one. */
export function RequestSummary({
  offers,
  downloads,
  request,
  renderActions,
  offersStart,
}: RequestSummaryProps) {
  const { t } = useLocale();
  const waiting = offers.waiting.value;
  const active = downloads.active.value;
  const accounts = request.accounts.value;
  const hasFiles = waiting.length + active.length > 0;
  const underWay = accounts
    .filter(({ status }) => isUnderWay(status))
    .filter(({ status }) => !hasFiles || !ABOUT_FILES.includes(status.state));
  const areSeveral = accounts.filter(({ handle }) => handle !== undefined).length > 1;
  const canAsk = request.areNoticesAllowed.value === false;
  const status = request.status.value;
  const start = (): void => void request.startGuide();

  if (!hasFiles && underWay.length === 0) {
    const nextRequest = request.isReminderOn.value ? request.nextRequest.value : undefined;
    return status && offersStart ? (
      <RequestCard status={status} now={request.now.value} nextRequest={nextRequest} onStart={start} />
    ) : null;
  }
  const [offer] = waiting;
  return (
    <>
      {offer && (
        <OfferCard offers={waiting} parts={accounts[0]?.parts} onDecline={() => void offers.decline()}>
          {offers.canImport.value ? (
            <button type="button" class="button" data-kind="primary" onClick={() => void offers.importAll()}>
              {t('offer-import-now')}
            </button>
          ) : (
            renderActions(offer)
          )}
        </OfferCard>
      )}
      {active.map(({ id, ...download }) => (
        <DownloadCard
          key={id}
          download={{ id, ...download }}
          onResume={() => void downloads.resume(id)}
          onDismiss={() => void downloads.dismiss(id)}
        />
      ))}
      {underWay.map((each, index) => (
        <RequestCard
          key={each.handle ?? ''}
          status={each.status}
          now={request.now.value}
          handle={areSeveral ? each.handle : undefined}
          onStart={start}
          onAllowNotices={
            canAsk && index === 0 && ['waiting', 'ready'].includes(each.status.state)
              ? () => void request.allowNotices()
              : undefined
          }
        />
      ))}
    </>
  );
}
