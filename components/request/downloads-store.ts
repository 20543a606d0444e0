import { signal, type ReadonlySignal } from '@preact/signals';
import {
  updateRate,
  estimateSecondsLeft,
  type ArchiveDownload,
  type DownloadRate,
} from '#utils/downloads/index.ts';

export interface DownloadsDependencies {
  downloads: {
    read(): Promise<ArchiveDownload[]>;
    /** Calls `listener` when a download starts, stops, goes on or ends. */
    watch(listener: () => void): () => void;
    resume(id: number): Promise<void>;
    dismiss(id: number): Promise<void>;
  };
  /** ms since 1970 */
  now?: () => number;
}

/** The download of an archive, and how long it may still take. */
export interface ActiveDownload extends ArchiveDownload {
  /** Undefined while that is unknown. */
  secondsLeft?: number;
}

export interface DownloadsStore {
  /** Newest first. */
  active: ReadonlySignal<readonly ActiveDownload[]>;
  /** Whether they have been read. */
  isRead: ReadonlySignal<boolean>;
  resume(id: number): Promise<void>;
  dismiss(id: number): Promise<void>;
  dispose(): void;
}

/** Browsers have no event for progress, so it is read during a download. In ms. */
const REFRESH_INTERVAL = 1000;

/** The archives that are being downloaded. */
export function createDownloadsStore({ downloads, now = Date.now }: DownloadsDependencies): DownloadsStore {
  const active = signal<readonly ActiveDownload[]>([]);
  const isRead = signal(false);
  let rates = new Map<number, DownloadRate>();
  let later: ReturnType<typeof setTimeout> | undefined;
  let isDisposed = false;

  async function refresh(): Promise<void> {
    clearTimeout(later);
    const found = await downloads.read();
    if (isDisposed) return;
    const running = found.filter(({ state }) => state === 'running');
    rates = new Map(running.map(({ id, received }) => [id, updateRate(rates.get(id), received, now())]));
    active.value = found.map(withSecondsLeft);
    clearTimeout(later);
    if (running.length > 0) later = setTimeout(() => void refresh(), REFRESH_INTERVAL);
  }

  function withSecondsLeft(download: ArchiveDownload): ActiveDownload {
    const rate = rates.get(download.id);
    const secondsLeft = rate && estimateSecondsLeft(rate, download.total);
    return secondsLeft === undefined ? download : { ...download, secondsLeft };
  }

  const stopWatching = downloads.watch(() => void refresh());
  void refresh().finally(() => {
    isRead.value = true;
  });
  return {
    active,
    isRead,
    resume: (id) => downloads.resume(id),
    dismiss: (id) => downloads.dismiss(id),
    dispose() {
      isDisposed = true;
      clearTimeout(later);
      stopWatching();
    },
  };
}
