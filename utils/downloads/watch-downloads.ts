import { browser, type Browser } from '#utils/browser.ts';
import { archiveOffers, type ArchiveOffer } from './offers.ts';
import { evidenceOf, isArchiveDownload, nameOf } from './recognise.ts';
import { stopReasonOf, type StopReason } from './stop-reason.ts';

type DownloadItem = Browser.downloads.DownloadItem;

export interface DownloadEvents {
  /** An archive has begun to come down, or goes on after a break. */
  onBegun(begun: { name: string }): void | Promise<void>;
  /** It was broken off: by the network, the disk or the person. */
  onInterrupted(stopped: { name: string; reason: StopReason }): void | Promise<void>;
  /** An archive is here. Each is told once. */
  onArchive(offer: ArchiveOffer): void | Promise<void>;
}

/**
 * Notices X archives among the downloads from now on. `atFiles` tells when X's page of the files was seen, which speaks
 * for what was downloaded then.
 */
export function watchDownloads(events: DownloadEvents, atFiles: () => Promise<readonly number[]>): void {
  const look = async (id: number): Promise<void> => {
    const [download] = await browser.downloads.search({ id });
    if (download && isArchiveDownload(evidenceOf(download, await atFiles()))) await report(download, events);
  };
  browser.downloads.onCreated.addListener(({ id }) => void look(id));
  browser.downloads.onChanged.addListener(({ id, state, filename }) => {
    if (state ?? filename) void look(id);
  });
}

/** Firefox's events carry no name, and Chromium's first one neither: what a download is, only a search tells. */
async function report(
  download: DownloadItem,
  { onBegun, onInterrupted, onArchive }: DownloadEvents,
): Promise<void> {
  switch (download.state) {
    case 'in_progress':
      return onBegun({ name: nameOf(download.filename) });
    case 'interrupted':
      return onInterrupted({ name: nameOf(download.filename), reason: stopReasonOf(download.error) });
    case 'complete': {
      const offer = offerOf(download);
      if (await archiveOffers.add(offer)) await onArchive(offer);
    }
  }
}

/** Offers the archives that came down before we were there, and still lie on the disk. */
export async function findEarlierDownloads(): Promise<void> {
  const downloads = await browser.downloads.search({ state: 'complete', filenameRegex: '\\.zip$' });
  const found = downloads.filter((download) => download.exists && isArchiveDownload(evidenceOf(download)));
  for (const download of found) await archiveOffers.add({ ...offerOf(download), isEarlier: true });
}

/** Whether another archive is coming down right now. */
export async function isAnyComing(atFiles: readonly number[]): Promise<boolean> {
  const running = await browser.downloads.search({ state: 'in_progress' });
  return running.some((download) => isArchiveDownload(evidenceOf(download, atFiles)));
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
