import { browser, type Browser } from '#utils/browser.ts';
import { archiveOffers, isSameDownload, type ArchiveOffer } from './offers.ts';

/** Chromium checks whether a file exists only after a search, and reports it later by an event. In ms. */
const CHECK_INTERVAL = 5000;

/** Adds whether each file still exists. If the browser no longer lists the download, this is unknown. */
async function withFileState(offers: readonly ArchiveOffer[]): Promise<ArchiveOffer[]> {
  return Promise.all(
    offers.map(async (offer) => {
      const [download] = await browser.downloads.search({ id: offer.downloadId });
      // Another download may have the id by now.
      if (!download || !isSameDownload(offer, keyOf(download))) return { ...offer, isForgotten: true };
      return download.exists ? offer : { ...offer, isGone: true };
    }),
  );
}

function keyOf({ id, filename, startTime }: Browser.downloads.DownloadItem) {
  return { downloadId: id, path: filename, startedAt: Date.parse(startTime) };
}

/** The offers as the pages show them: with the state of their files. */
export const currentOffers = {
  waiting: async (): Promise<ArchiveOffer[]> => withFileState(await archiveOffers.waiting()),

  /** The latest download of this name and size, imported or not. */
  async find(name: string, size: number): Promise<ArchiveOffer | undefined> {
    const offer = await archiveOffers.find(name, size);
    return offer && (await withFileState([offer]))[0];
  },

  /** Calls `listener` after each change of an offer or of its file. Returns a function that stops this. */
  watch(listener: (waiting: ArchiveOffer[]) => void): () => void {
    const report = (): void => void currentOffers.waiting().then(listener);
    const onFile = ({ exists }: Browser.downloads.DownloadDelta): void => {
      if (exists) report();
    };
    const stop = archiveOffers.watch(report);
    const timer = setInterval(report, CHECK_INTERVAL);
    browser.downloads.onChanged.addListener(onFile);
    return () => {
      stop();
      clearInterval(timer);
      browser.downloads.onChanged.removeListener(onFile);
    };
  },

  /** The parts of one archive: downloads that finished within `ms` of this one and still exist, imported or not. */
  async ofArchive({ finishedAt }: ArchiveOffer, ms: number): Promise<ArchiveOffer[]> {
    const all = await archiveOffers.all();
    const near = all.filter(
      (offer) => offer.state !== 'declined' && Math.abs(offer.finishedAt - finishedAt) <= ms,
    );
    return (await withFileState(near)).filter(({ isGone = false }) => !isGone);
  },

  decline: (downloadIds: readonly number[]): Promise<void> => archiveOffers.decline(downloadIds),
};
