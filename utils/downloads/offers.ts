import { isRecord } from '#utils/is-record.ts';
import { createStoredList } from '#utils/private-storage/index.ts';
import { fileNameOf } from './recognise.ts';

/** A downloaded archive that waits to be imported, or was imported or declined. */
export interface ArchiveOffer {
  /** Unique only while the browser runs: Firefox begins anew at each start, Chromium when its list was emptied. */
  downloadId: number;
  /** The path of the file, as the browser writes it. */
  path: string;
  name: string;
  /** Bytes. */
  size: number;
  /** ms since 1970 */
  startedAt?: number;
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

const stored = createStoredList('offers', parseOffer);

const STATES = ['waiting', 'imported', 'declined'] as const;

/** Reads a stored offer. Undefined if a field is damaged: a path must never be guessed. */
function parseOffer(value: unknown): ArchiveOffer | undefined {
  if (!isRecord(value)) return undefined;
  const { downloadId, path, name, size, startedAt, finishedAt, isEarlier } = value;
  const state = STATES.find((each) => each === value['state']);
  if (!isCount(downloadId) || !isCount(size) || !isCount(finishedAt) || state === undefined) return undefined;
  if (typeof path !== 'string' || typeof name !== 'string' || fileNameOf(path) !== name) return undefined;
  return {
    downloadId,
    path,
    name,
    size,
    ...(isCount(startedAt) && { startedAt }),
    finishedAt,
    state,
    ...(isEarlier === true && { isEarlier }),
  };
}

/** Whether both are of one download of the browser's list. */
export function isSameDownload(one: DownloadKey, other: DownloadKey): boolean {
  const isSameStart =
    one.startedAt === undefined || other.startedAt === undefined || one.startedAt === other.startedAt;
  return one.downloadId === other.downloadId && one.path === other.path && isSameStart;
}

type DownloadKey = Pick<ArchiveOffer, 'downloadId' | 'path' | 'startedAt'>;

const isCount = (value: unknown): value is number => Number.isSafeInteger(value) && Number(value) >= -1;

/** The downloaded archives, newest first. */
export const archiveOffers = {
  async waiting(): Promise<ArchiveOffer[]> {
    return waitingOf(await stored.read());
  },

  all: (): Promise<ArchiveOffer[]> => stored.read(),

  /** The latest download of this name and size, imported or not. */
  async find(name: string, size: number): Promise<ArchiveOffer | undefined> {
    const offers = await stored.read();
    return offers
      .filter((offer) => offer.name === name && offer.size === size)
      .sort((a, b) => b.finishedAt - a.finishedAt)[0];
  },

  /** Adds an offer. Resolves to false if its download is known already. */
  async add(offer: ArchiveOffer): Promise<boolean> {
    let isNew = false;
    await stored.change((offers) => {
      isNew = !offers.some((known) => isSameDownload(known, offer));
      return isNew ? [offer, ...offers] : offers;
    });
    return isNew;
  },

  /** Stores that files of these names were imported. */
  async recordImported(names: readonly string[]): Promise<void> {
    await stored.change((offers) =>
      offers.map((offer) => (names.includes(offer.name) ? { ...offer, state: 'imported' } : offer)),
    );
  },

  /** Stores that the person does not want these imported. */
  async decline(downloadIds: readonly number[]): Promise<void> {
    await stored.change((offers) =>
      offers.map((offer) =>
        offer.state === 'waiting' && downloadIds.includes(offer.downloadId)
          ? { ...offer, state: 'declined' }
          : offer,
      ),
    );
  },

  /** Calls `listener` after each change. Returns a function that stops this. */
  watch(listener: (waiting: ArchiveOffer[]) => void): () => void {
    return stored.watch((offers) => {
      listener(waitingOf(offers));
    });
  },
};

function waitingOf(offers: ArchiveOffer[]): ArchiveOffer[] {
  return offers.filter(({ state }) => state === 'waiting').sort((a, b) => b.finishedAt - a.finishedAt);
}
