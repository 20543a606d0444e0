import { storage } from 'wxt/utils/storage';

/** An archive that has come down and waits to be imported. */
export interface ArchiveOffer {
  downloadId: number;
  /** Where it lies, as the browser writes it. */
  path: string;
  name: string;
  /** Bytes. */
  size: number;
  /** ms since 1970 */
  finishedAt: number;
  state: 'waiting' | 'imported' | 'declined';
  /** It was there before we were. */
  isEarlier?: boolean;
  /** Found out at each look, never kept: its file is not there any more, or the browser has forgotten the download. */
  isGone?: boolean;
  isForgotten?: boolean;
}

const offersItem = storage.defineItem<ArchiveOffer[]>('local:archiveOffers', { fallback: [], version: 1 });

/** Held while the offers are changed: two events of one download arrive together, and a page may decline meanwhile. */
const OFFERS_LOCK = 'afterspace-offers';

async function change(edit: (offers: ArchiveOffer[]) => ArchiveOffer[]): Promise<void> {
  await navigator.locks.request(OFFERS_LOCK, async () => {
    const before = await offersItem.getValue();
    const after = edit(before);
    if (after !== before) await offersItem.setValue(after);
  });
}

/** The archives that have come down, newest first. */
export const archiveOffers = {
  async waiting(): Promise<ArchiveOffer[]> {
    return waitingOf(await offersItem.getValue());
  },

  all: (): Promise<ArchiveOffer[]> => offersItem.getValue(),

  /** The download of this name and size that came down last, imported or not. */
  async find(name: string, size: number): Promise<ArchiveOffer | undefined> {
    const offers = await offersItem.getValue();
    return offers
      .filter((offer) => offer.name === name && offer.size === size)
      .sort((a, b) => b.finishedAt - a.finishedAt)[0];
  },

  /** Adds an offer; true if it is new. */
  async add(offer: ArchiveOffer): Promise<boolean> {
    let isNew = false;
    await change((offers) => {
      isNew = !offers.some(({ downloadId }) => downloadId === offer.downloadId);
      return isNew ? [offer, ...offers] : offers;
    });
    return isNew;
  },

  /** Notes that files of these names have been imported. */
  recordImported(names: readonly string[]): Promise<void> {
    return change((offers) =>
      offers.map((offer) => (names.includes(offer.name) ? { ...offer, state: 'imported' } : offer)),
    );
  },

  /** The person does not want these imported. */
  decline(downloadIds: readonly number[]): Promise<void> {
    return change((offers) =>
      offers.map((offer) =>
        offer.state === 'waiting' && downloadIds.includes(offer.downloadId)
          ? { ...offer, state: 'declined' }
          : offer,
      ),
    );
  },

  /** Calls back at each change. Returns what ends it. */
  watch(listener: (waiting: ArchiveOffer[]) => void): () => void {
    return offersItem.watch((offers) => {
      listener(waitingOf(offers));
    });
  },
};

function waitingOf(offers: ArchiveOffer[]): ArchiveOffer[] {
  return offers.filter(({ state }) => state === 'waiting').sort((a, b) => b.finishedAt - a.finishedAt);
}
