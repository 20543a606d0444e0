import { browser, type Browser } from '#utils/browser.ts';
import { archiveOffers, type ArchiveOffer } from './offers.ts';

/** Chromium looks for a file only when it is asked for it, and not at each time; then it tells. In ms. */
const CHECK_INTERVAL = 5000;

/** Those that have since been deleted or moved are marked so; one that the browser has forgotten may still be there. */
export async function withFileState(offers: readonly ArchiveOffer[]): Promise<ArchiveOffer[]> {
  return Promise.all(
    offers.map(async (offer) => {
      const [download] = await browser.downloads.search({ id: offer.downloadId });
      if (!download) return { ...offer, isForgotten: true };
      return download.exists ? offer : { ...offer, isGone: true };
    }),
  );
}

/** The offers as the pages show them: with word of whether their files are still there. */
export const currentOffers = {
  waiting: async (): Promise<ArchiveOffer[]> => withFileState(await archiveOffers.waiting()),

  /** Calls back at each change of an offer or of its file. Returns what ends it. */
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

  /** The parts of one archive: what came down within `ms` of this one and is still there, imported already or not. */
  async ofArchive({ finishedAt }: ArchiveOffer, ms: number): Promise<ArchiveOffer[]> {
    const all = await archiveOffers.all();
    const near = all.filter(
      (offer) => offer.state !== 'declined' && Math.abs(offer.finishedAt - finishedAt) <= ms,
    );
    return (await withFileState(near)).filter(({ isGone = false }) => !isGone);
  },

  decline: (downloadIds: readonly number[]): Promise<void> => archiveOffers.decline(downloadIds),
};
