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
  state: 'waiting' | 'imported';
}

const item = storage.defineItem<ArchiveOffer[]>('local:archiveOffers', { fallback: [], version: 1 });

let lastWrite: Promise<unknown> = Promise.resolve();

/** Changes the offers. One change after the other: two events of one download arrive together. */
function change(edit: (offers: ArchiveOffer[]) => ArchiveOffer[]): Promise<void> {
  const write = lastWrite.then(async () => {
    const before = await item.getValue();
    const after = edit(before);
    if (after !== before) await item.setValue(after);
  });
  // The next change goes on whether this one succeeded or not; its caller hears of it.
  lastWrite = write.catch(() => undefined);
  return write;
}

/** The archives that have come down, newest first. */
export const archiveOffers = {
  async waiting(): Promise<ArchiveOffer[]> {
    return onlyWaiting(await item.getValue());
  },

  /** The download of this name and size that came down last, imported or not. */
  async find(name: string, size: number): Promise<ArchiveOffer | undefined> {
    const offers = await item.getValue();
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
  markImported(names: readonly string[]): Promise<void> {
    return change((offers) =>
      offers.map((offer) => (names.includes(offer.name) ? { ...offer, state: 'imported' } : offer)),
    );
  },

  /** Calls back at each change. Returns what ends it. */
  watch(listener: (waiting: ArchiveOffer[]) => void): () => void {
    return item.watch((offers) => {
      listener(onlyWaiting(offers));
    });
  },
};

function onlyWaiting(offers: ArchiveOffer[]): ArchiveOffer[] {
  return offers.filter(({ state }) => state === 'waiting').sort((a, b) => b.finishedAt - a.finishedAt);
}
