import type { ComponentChildren } from 'preact';
import { Button } from '#components/ui/Button.tsx';
import { useLocale } from '#components/ui/locale.ts';
import { DownloadCard } from './DownloadCard.tsx';
import { OfferCard } from './OfferCard.tsx';
import { RequestCard } from './RequestCard.tsx';
import type { ActiveDownload, DownloadsStore } from './downloads-store.ts';
import type { Offer, OffersStore } from './offers-store.ts';
import { requestItems, type RequestItem } from './request-items.ts';
import type { AccountStatus, RequestStore } from './request-store.ts';

export interface RequestSummaryProps {
  offers: OffersStore;
  downloads: DownloadsStore;
  request: RequestStore;
  /**
   * The actions on this page for a downloaded archive that the person has to choose in a file picker; `offer` is one of its
   * files, if the browser lists them.
   */
  renderActions: (offer: Offer | undefined) => ComponentChildren;
  /** What else can be done with an archive that is being downloaded, or whose download has stopped. */
  renderTake?: (download: ActiveDownload | undefined) => ComponentChildren;
  /** Whether there is place for one line only: the foremost, without what else could be done. */
  isBrief?: boolean;
}

/** What is on its way from X, one line each. */
export function RequestSummary(props: RequestSummaryProps) {
  const items = requestItems(props);
  return (
    <>
      {(props.isBrief ? items.slice(0, 1) : items).map((item, index) => (
        <Item key={keyOf(item)} {...props} item={item} isFirst={index === 0} />
      ))}
    </>
  );
}

function keyOf(item: RequestItem): string {
  if (item.kind === 'offer') return 'offer';
  return item.kind === 'download' ? `download ${item.download.id}` : `@${item.account.handle ?? ''}`;
}

function Item(props: RequestSummaryProps & { item: RequestItem; isFirst: boolean }) {
  const { item, offers, downloads, isBrief } = props;
  const { t } = useLocale();
  if (item.kind === 'request') return <AccountRequest {...props} account={item.account} />;
  if (item.kind === 'download') {
    const { id } = item.download;
    return (
      <DownloadCard
        download={item.download}
        isBrief={isBrief}
        onResume={() => void downloads.resume(id)}
        onDismiss={() => void downloads.dismiss(id)}
      >
        {props.renderTake?.(item.download)}
      </DownloadCard>
    );
  }
  const [offer] = item.offers;
  return (
    <OfferCard {...item} onDecline={isBrief ? undefined : () => void offers.decline()}>
      {offers.canImport.value ? (
        <Button kind="primary" onClick={() => void offers.importAll()}>
          {t('offer-import-now')}
        </Button>
      ) : (
        props.renderActions(offer)
      )}
    </OfferCard>
  );
}

interface AccountRequestProps extends Pick<
  RequestSummaryProps,
  'request' | 'isBrief' | 'renderActions' | 'renderTake'
> {
  account: AccountStatus;
  isFirst: boolean;
}

function AccountRequest(props: AccountRequestProps) {
  const { account, request, isBrief, isFirst, renderActions, renderTake } = props;
  const { handle, status } = account;
  const areSeveral = request.accounts.value.filter((each) => each.handle !== undefined).length > 1;
  const canAsk = request.areNoticesAllowed.value === false && !isBrief && isFirst;
  return (
    <RequestCard
      status={status}
      now={request.now.value}
      handle={areSeveral ? handle : undefined}
      onStart={() => void request.startGuide()}
      onAllowNotices={
        canAsk && (status.state === 'waiting' || status.state === 'ready')
          ? () => void request.allowNotices()
          : undefined
      }
    >
      {status.state === 'interrupted' ? renderTake?.(undefined) : renderActions(undefined)}
    </RequestCard>
  );
}
