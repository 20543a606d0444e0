import { browser, type Browser } from 'wxt/browser';
import { archiveOffers, type ArchiveOffer } from './offers.ts';
import { isArchiveDownload, nameOf } from './recognise.ts';

type DownloadItem = Browser.downloads.DownloadItem;

/** Notices finished archives from now on. `onArchive` hears of each one once. */
export function watchDownloads(onArchive: (offer: ArchiveOffer) => void | Promise<void>): void {
  // Firefox's event carries no name, and Chromium's first one neither: what the download is, only a search tells.
  browser.downloads.onChanged.addListener(({ id, state }) => {
    if (state?.current === 'complete') void noticeDownload(id, onArchive);
  });
}

async function noticeDownload(
  id: number,
  onArchive: (offer: ArchiveOffer) => void | Promise<void>,
): Promise<void> {
  const [download] = await browser.downloads.search({ id });
  if (!download || !isArchiveDownload(download)) return;
  const offer = offerOf(download);
  if (await archiveOffers.add(offer)) await onArchive(offer);
}

/** Offers the archives that came down before we were there, and still lie on the disk. Returns how many are new. */
export async function findEarlierDownloads(): Promise<number> {
  const downloads = await browser.downloads.search({ state: 'complete', filenameRegex: '\\.zip$' });
  const found = downloads.filter((download) => download.exists && isArchiveDownload(download));
  const added = await Promise.all(found.map((download) => archiveOffers.add(offerOf(download))));
  return added.filter(Boolean).length;
}

function offerOf(download: DownloadItem): ArchiveOffer {
  return {
    downloadId: download.id,
    path: download.filename,
    name: nameOf(download.filename),
    size: download.fileSize,
    finishedAt: download.endTime ? Date.parse(download.endTime) : Date.now(),
    state: 'waiting',
  };
}
