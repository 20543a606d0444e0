import { browser, type Browser } from '#utils/browser.ts';
import { isRecord } from '#utils/is-record.ts';
import { createStoredList } from '#utils/private-storage/index.ts';
import { evidenceOf, isArchiveDownload, fileNameOf } from './recognise.ts';
import { stopReasonOf, type StopReason } from './stop-reason.ts';

/** An archive whose download is running, paused or interrupted. */
export interface ArchiveDownload {
  id: number;
  name: string;
  /** Bytes downloaded. */
  received: number;
  /** The total number of bytes, if the server has stated it. */
  total?: number;
  state: 'running' | 'paused' | 'stopped';
  /** Why it stopped. */
  reason?: StopReason;
  canResume: boolean;
}

type DownloadItem = Browser.downloads.DownloadItem;

/** X's link works for seven days, so a download that started before that cannot go on. In ms. */
const STOPPED_LIFE = 8 * 24 * 3_600_000;

/** How many of the latest downloads are searched. */
const SEARCH_LIMIT = 100;

/** The id alone is another download's after a restart of Firefox. */
interface DismissedDownload {
  id: number;
  startTime: string;
}

const stored = createStoredList('dismissedDownloads', (value): DismissedDownload | undefined => {
  if (!isRecord(value)) return undefined;
  const { id, startTime } = value;
  return typeof id === 'number' && typeof startTime === 'string' ? { id, startTime } : undefined;
});

/** The archives that are being downloaded, newest first. */
export const archiveDownloads = {
  /** `filesPageTimes`: when X's page of files was seen (ms since 1970), which is evidence for a download. */
  async read(filesPageTimes: readonly number[] = [], now: number = Date.now()): Promise<ArchiveDownload[]> {
    const latest = await browser.downloads.search({ orderBy: ['-startTime'], limit: SEARCH_LIMIT });
    const dismissed = await stored.read();
    const archives = latest.filter((download) => isArchiveDownload(evidenceOf(download, filesPageTimes)));
    return archives
      .filter((download) => isUnfinished(download, archives, now) && !isDismissed(download, dismissed))
      .map(toArchiveDownload);
  },

  /** Calls `listener` when a download starts, stops, goes on or ends. Browsers have no event for progress: read it. */
  watch(listener: () => void): () => void {
    const { onCreated, onChanged, onErased } = browser.downloads;
    const stopDismissed = stored.watch(listener);
    for (const event of [onCreated, onChanged, onErased]) event.addListener(listener);
    return () => {
      stopDismissed();
      for (const event of [onCreated, onChanged, onErased]) event.removeListener(listener);
    };
  },

  resume: (id: number): Promise<void> => browser.downloads.resume(id),

  /** Hides a stopped download from `read`. */
  async dismiss(id: number): Promise<void> {
    const [download] = await browser.downloads.search({ id });
    if (!download) return;
    const { startTime } = download;
    await stored.change((before) => [...before, { id, startTime }].slice(-SEARCH_LIMIT));
  },
};

function isDismissed({ id, startTime }: DownloadItem, dismissed: readonly DismissedDownload[]): boolean {
  return dismissed.some((each) => each.id === id && each.startTime === startTime);
}

function isUnfinished(download: DownloadItem, archives: readonly DownloadItem[], now: number): boolean {
  if (download.state === 'in_progress') return true;
  const startedAt = Date.parse(download.startTime);
  if (download.state !== 'interrupted' || now - startedAt > STOPPED_LIFE) return false;
  // A stopped download that was started again is listed by its newer attempt.
  return !archives.some((other) => Date.parse(other.startTime) > startedAt && isSameFile(other, download));
}

function isSameFile(one: DownloadItem, other: DownloadItem): boolean {
  const base = (item: DownloadItem): string => fileNameOf(item.filename).replace(/ ?\(\d+\)(?=\.zip$)/i, '');
  return one.url === other.url || base(one) === base(other);
}

function toArchiveDownload(download: DownloadItem): ArchiveDownload {
  const { id, filename, bytesReceived, totalBytes, state, paused, canResume, error } = download;
  const isStopped = state === 'interrupted';
  return {
    id,
    name: fileNameOf(filename),
    received: bytesReceived,
    ...(totalBytes > 0 && { total: totalBytes }),
    state: isStopped ? 'stopped' : paused ? 'paused' : 'running',
    ...(isStopped && { reason: stopReasonOf(error) }),
    canResume: canResume && (isStopped || paused),
  };
}
