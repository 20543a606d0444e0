import { browser, type Browser } from 'wxt/browser';
import { archiveOffers, type ArchiveOffer } from './offers.ts';
import { isArchiveDownload, nameOf } from './recognise.ts';

type DownloadItem = Browser.downloads.DownloadItem;

export interface DownloadEvents {
  /** An archive has begun to come down, or goes on after a break. */
  onBegun(): void | Promise<void>;
  /** It was broken off: by the network, the disk or the person. */
  onInterrupted(): void | Promise<void>;
  /** An archive is here. Each is told once. */
  onArchive(offer: ArchiveOffer): void | Promise<void>;
}

/** Notices X archives among the downloads from now on. */
export function watchDownloads(events: DownloadEvents): void {
  browser.downloads.onCreated.addListener(({ id }) => void notice(id, events));
  browser.downloads.onChanged.addListener(({ id, state, filename }) => {
    if (state ?? filename) void notice(id, events);
  });
}

/** Firefox's events carry no name, and Chromium's first one neither: what a download is, only a search tells. */
async function notice(id: number, { onBegun, onInterrupted, onArchive }: DownloadEvents): Promise<void> {
  const [download] = await browser.downloads.search({ id });
  if (!download || !isArchiveDownload(download)) return;
  switch (download.state) {
    case 'in_progress':
      return onBegun();
    case 'interrupted':
      return onInterrupted();
    case 'complete': {
      const offer = offerOf(download);
      if (await archiveOffers.add(offer)) await onArchive(offer);
    }
  }
}

/** Offers the archives that came down before we were there, and still lie on the disk. */
export async function findEarlierDownloads(): Promise<void> {
  const downloads = await browser.downloads.search({ state: 'complete', filenameRegex: '\\.zip$' });
  const found = downloads.filter((download) => download.exists && isArchiveDownload(download));
  for (const download of found) await archiveOffers.add(offerOf(download));
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
