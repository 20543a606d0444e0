import type { RequestState } from '#utils/x/index.ts';
import type { ActiveDownload, DownloadsStore } from './downloads-store.ts';
import type { Offer, OffersStore } from './offers-store.ts';
import type { AccountStatus, RequestStore } from './request-store.ts';
import { isUnderWay } from './request-words.ts';
import { roadStepOf, type RoadStep } from './road-step.ts';

export interface RequestStores {
  offers: Pick<OffersStore, 'waiting'>;
  downloads: Pick<DownloadsStore, 'active'>;
  request: Pick<RequestStore, 'accounts'>;
}

/** Something on its way from X to the library. */
export type RequestItem =
  | { kind: 'offer'; offers: readonly Offer[]; parts: number | undefined }
  | { kind: 'download'; download: ActiveDownload }
  | { kind: 'request'; account: AccountStatus };

/** States that downloads and offers show in more detail. */
const ABOUT_FILES: readonly RequestState[] = ['downloading', 'interrupted', 'downloaded'];

/** Downloaded archives, downloads and requests that are under way: first what is nearest to the library. */
export function requestItems({ offers, downloads, request }: RequestStores): RequestItem[] {
  const waiting = offers.waiting.value;
  const active = downloads.active.value;
  const accounts = request.accounts.value;
  const hasFiles = waiting.length + active.length > 0;
  const offered =
    waiting.length > 0 ? [{ kind: 'offer', offers: waiting, parts: accounts[0]?.parts } as const] : [];
  return [
    ...offered,
    ...active.map((download) => ({ kind: 'download', download }) as const),
    ...accounts
      .filter(({ status }) => isUnderWay(status) && !(hasFiles && ABOUT_FILES.includes(status.state)))
      .map((account) => ({ kind: 'request', account }) as const),
  ];
}

/** The step of the road that the foremost of them has come to. */
export function currentStep([first]: readonly RequestItem[]): RoadStep {
  if (!first) return 'ask';
  return first.kind === 'request' ? roadStepOf(first.account.status.state) : 'bring';
}

/** Whether all of this has been read: until then, nothing under way does not mean that there is nothing. */
export function areRequestsRead(stores: {
  offers: Pick<OffersStore, 'isRead'>;
  downloads: Pick<DownloadsStore, 'isRead'>;
  request: Pick<RequestStore, 'isRead'>;
}): boolean {
  return stores.offers.isRead.value && stores.downloads.isRead.value && stores.request.isRead.value;
}
