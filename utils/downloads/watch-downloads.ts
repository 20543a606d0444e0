import { browser, type Browser } from '#utils/browser.ts';
import { archiveOffers, type ArchiveOffer } from './offers.ts';
import { evidenceOf, isArchiveDownload, fileNameOf } from './recognise.ts';
import { stopReasonOf, type StopReason } from './stop-reason.ts';

type DownloadItem = Browser.downloads.DownloadItem;

export interface DownloadHandlers {
  /** An archive has begun to come down, or goes on after a break. */
  onStart(begun: { name: string }): void | Promise<void>;
  /** It was broken off: by the network, the disk or the person. */
  onInterrupted(stopped: { name: string; reason: StopReason }): void | Promise<void>;
  /** An archive is here. Each is told once. */
  onComplete(offer: ArchiveOffer): void | Promise<void>;
}

/**
 * Notices X archives among the downloads from now on. `atFiles` tells when X's page of the files was seen, which speaks
 * for what was downloaded then.
 */
export function watchArchiveDownloads(
  handlers: DownloadHandlers,
  filesPageTimes: () => Promise<readonly number[]>,
): void {
  const check = async (id: number): Promise<void> => {
    const [download] = await browser.downloads.search({ id });
    if (download && isArchiveDownload(evidenceOf(download, await filesPageTimes())))
      await report(download, handlers);
  };
  browser.downloads.onCreated.addListener(({ id }) => void check(id));
  browser.downloads.onChanged.addListener(({ id, state, filename }) => {
    if (state ?? filename) void check(id);
  });
}

/** Firefox's events carry no name, and Chromium's first one neither: what a download is, only a search tells. */
async function report(
  download: DownloadItem,
  { onStart, onInterrupted, onComplete }: DownloadHandlers,
): Promise<void> {
  switch (download.state) {
    case 'in_progress':
      return onStart({ name: fileNameOf(download.filename) });
    case 'interrupted':
      return onInterrupted({ name: fileNameOf(download.filename), reason: stopReasonOf(download.error) });
    case 'complete': {
      const offer = offerOf(download);
      if (await archiveOffers.add(offer)) await onComplete(offer);
    }
  }
}

/** Offers the archives that came down before we were there, and still lie on the disk. */
export async function offerEarlierDownloads(): Promise<void> {
  const downloads = await browser.downloads.search({ state: 'complete', filenameRegex: '\\.zip$' });
  const found = downloads.filter((download) => download.exists && isArchiveDownload(evidenceOf(download)));
  for (const download of found) await archiveOffers.add({ ...offerOf(download), isEarlier: true });
}

/** Whether another archive is coming down right now. */
export async function isArchiveDownloading(filesPageTimes: readonly number[]): Promise<boolean> {
  const running = await browser.downloads.search({ state: 'in_progress' });
  return running.some((download) => isArchiveDownload(evidenceOf(download, filesPageTimes)));
}

function offerOf(download: DownloadItem): ArchiveOffer {
  return {
    downloadId: download.id,
    path: download.filename,
    name: fileNameOf(download.filename),
    size: download.fileSize,
    finishedAt: download.endTime ? Date.parse(download.endTime) : Date.now(),
    state: 'waiting',
  };
}
