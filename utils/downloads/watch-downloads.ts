import { browser, type Browser } from '#utils/browser.ts';
import { archiveOffers, type ArchiveOffer } from './offers.ts';
import { evidenceOf, isArchiveDownload, fileNameOf } from './recognise.ts';
import { stopReasonOf, type StopReason } from './stop-reason.ts';

type DownloadItem = Browser.downloads.DownloadItem;

export interface DownloadHandlers {
  /** The download of an archive has started, or goes on after an interruption. */
  onStart(started: { name: string; url: string }): void | Promise<void>;
  /** The download was interrupted by the network, the disk or the person. */
  onInterrupted(stopped: { name: string; reason: StopReason }): void | Promise<void>;
  /** An archive is downloaded. Called once for each download. */
  onComplete(offer: ArchiveOffer): void | Promise<void>;
}

/**
 * Reports X archives among the downloads from now on, one event after the other: a small file may be complete before its
 * start has been stored, and the start stored last would undo the end. `filesPageTimes` resolves to when X's page of
 * files was seen (ms since 1970), which is evidence for a download.
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
  let last: Promise<void> = Promise.resolve();
  const checkInTurn = (id: number): void => {
    last = last
      .then(() => check(id))
      .catch((error: unknown) => {
        reportError(error);
      });
  };
  browser.downloads.onCreated.addListener(({ id }) => {
    checkInTurn(id);
  });
  browser.downloads.onChanged.addListener(({ id, state, filename }) => {
    if (state ?? filename) checkInTurn(id);
  });
}

/** Takes a search result, because Firefox's events and Chromium's first one have no file name. */
async function report(
  download: DownloadItem,
  { onStart, onInterrupted, onComplete }: DownloadHandlers,
): Promise<void> {
  switch (download.state) {
    case 'in_progress':
      return onStart({ name: fileNameOf(download.filename), url: download.url });
    case 'interrupted':
      return onInterrupted({ name: fileNameOf(download.filename), reason: stopReasonOf(download.error) });
    case 'complete': {
      const offer = offerOf(download);
      if (await archiveOffers.add(offer)) await onComplete(offer);
    }
  }
}

/** Offers archives that were downloaded before the extension was installed and still exist. */
export async function offerEarlierDownloads(): Promise<void> {
  const downloads = await browser.downloads.search({ state: 'complete', filenameRegex: '\\.zip$' });
  const found = downloads.filter((download) => download.exists && isArchiveDownload(evidenceOf(download)));
  for (const download of found) await archiveOffers.add({ ...offerOf(download), isEarlier: true });
}

/** Whether an archive is being downloaded now. */
export async function isArchiveDownloading(filesPageTimes: readonly number[]): Promise<boolean> {
  const running = await browser.downloads.search({ state: 'in_progress' });
  return running.some((download) => isArchiveDownload(evidenceOf(download, filesPageTimes)));
}

function offerOf(download: DownloadItem): ArchiveOffer {
  const startedAt = Date.parse(download.startTime);
  return {
    downloadId: download.id,
    path: download.filename,
    ...(Number.isSafeInteger(startedAt) && { startedAt }),
    name: fileNameOf(download.filename),
    size: download.fileSize,
    finishedAt: download.endTime ? Date.parse(download.endTime) : Date.now(),
    state: 'waiting',
  };
}
