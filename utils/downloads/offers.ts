import { storage } from 'wxt/utils/storage';

/** A downloaded archive that waits to be imported, or was imported or declined. */
export interface ArchiveOffer {
  downloadId: number;
  /** The path of the file, as the browser writes it. */
  path: string;
  name: string;
  /** Bytes. */
  size: number;
  /** ms since 1970 */
  finishedAt: number;
  state: 'waiting' | 'imported' | 'declined';
  /** It was downloaded before the extension was installed. */
  isEarlier?: boolean;
  /** The file was deleted or moved. Checked on each read, never stored. */
  isGone?: boolean;
  /** The browser no longer lists the download. Checked on each read, never stored. */
  isForgotten?: boolean;
}

const offersItem = storage.defineItem<ArchiveOffer[]>('local:archiveOffers', { fallback: [], version: 1 });

/** Held during each change: two events of one download arrive together, and a page may decline it meanwhile. */
const OFFERS_LOCK = 'afterspace-offers';

async function change(edit: (offers: ArchiveOffer[]) => ArchiveOffer[]): Promise<void> {
  await navigator.locks.request(OFFERS_LOCK, async () => {
    const before = await offersItem.getValue();
    const after = edit(before);
    if (after !== before) await offersItem.setValue(after);
  });
}

/** The downloaded archives, newest first. */
export const archiveOffers = {
  async waiting(): Promise<ArchiveOffer[]> {
    return waitingOf(await offersItem.getValue());
  },

  all: (): Promise<ArchiveOffer[]> => offersItem.getValue(),

  /** The latest download of this name and size, imported or not. */
  async find(name: string, size: number): Promise<ArchiveOffer | undefined> {
    const offers = await offersItem.getValue();
    return offers
      .filter((offer) => offer.name === name && offer.size === size)
      .sort((a, b) => b.finishedAt - a.finishedAt)[0];
  },

  /** Adds an offer. Resolves to false if its download is known already. */
  async add(offer: ArchiveOffer): Promise<boolean> {
    let isNew = false;
    await change((offers) => {
      isNew = !offers.some(({ downloadId }) => downloadId === offer.downloadId);
      return isNew ? [offer, ...offers] : offers;
    });
    return isNew;
  },

  /** Stores that files of these names were imported. */
  recordImported(names: readonly string[]): Promise<void> {
    return change((offers) =>
      offers.map((offer) => (names.includes(offer.name) ? { ...offer, state: 'imported' } : offer)),
    );
  },

  /** Stores that the person does not want these imported. */
  decline(downloadIds: readonly number[]): Promise<void> {
    return change((offers) =>
      offers.map((offer) =>
        offer.state === 'waiting' && downloadIds.includes(offer.downloadId)
          ? { ...offer, state: 'declined' }
          : offer,
      ),
    );
  },

  /** Calls `listener` after each change. Returns a function that stops this. */
  watch(listener: (waiting: ArchiveOffer[]) => void): () => void {
    return offersItem.watch((offers) => {
      listener(waitingOf(offers));
    });
  },
};

function waitingOf(offers: ArchiveOffer[]): ArchiveOffer[] {
  return offers.filter(({ state }) => state === 'waiting').sort((a, b) => b.finishedAt - a.finishedAt);
}
