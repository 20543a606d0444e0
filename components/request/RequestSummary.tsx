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
  /** What can be done here with an archive that has come, where it has to be handed over. */
  renderActions: (offer: Offer) => ComponentChildren;
  /** Shown where nothing is under way: `true` offers to begin, here rather than elsewhere on the page. */
  offersStart: boolean;
}

/** What the card of the download, or of the archive that is here, says better. */
const ABOUT_FILES: readonly RequestState[] = ['downloading', 'interrupted', 'downloaded'];

/** Where the requests stand: the archive that is here or coming, what is under way, or the way to make one. */
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
    const again = request.isReminderOn.value ? request.nextRequest.value : undefined;
    return status && offersStart ? (
      <RequestCard status={status} now={request.now.value} nextRequest={again} onStart={start} />
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
