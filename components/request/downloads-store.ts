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
    /** Calls back when one begins, stops, goes on or ends. */
    watch(listener: () => void): () => void;
    resume(id: number): Promise<void>;
    dismiss(id: number): Promise<void>;
  };
  /** ms since 1970 */
  now?: () => number;
}

/** An archive on its way, and how long it may still take. */
export interface ActiveDownload extends ArchiveDownload {
  /** Seconds; undefined while that cannot be told. */
  secondsLeft?: number;
}

export interface DownloadsStore {
  /** Newest first. */
  active: ReadonlySignal<readonly ActiveDownload[]>;
  resume(id: number): Promise<void>;
  dismiss(id: number): Promise<void>;
  dispose(): void;
}

/** No browser tells of progress: while something comes in, one has to look. In ms. */
const REFRESH_INTERVAL = 1000;

/** The archives that are coming down. */
export function createDownloadsStore({ downloads, now = Date.now }: DownloadsDependencies): DownloadsStore {
  const active = signal<readonly ActiveDownload[]>([]);
  let rates = new Map<number, DownloadRate>();
  let later: ReturnType<typeof setTimeout> | undefined;
  let isDisposed = false;

  async function refresh(): Promise<void> {
    clearTimeout(later);
    const found = await downloads.read();
    if (isDisposed) return;
    const running = found.filter(({ state }) => state === 'running');
    rates = new Map(running.map(({ id, received }) => [id, updateRate(rates.get(id), received, now())]));
    active.value = found.map(withTimeLeft);
    clearTimeout(later);
    if (running.length > 0) later = setTimeout(() => void refresh(), REFRESH_INTERVAL);
  }

  function withTimeLeft(download: ArchiveDownload): ActiveDownload {
    const rate = rates.get(download.id);
    const secondsLeft = rate && estimateSecondsLeft(rate, download.total);
    return secondsLeft === undefined ? download : { ...download, secondsLeft };
  }

  const stopWatching = downloads.watch(() => void refresh());
  void refresh();
  return {
    active,
    resume: (id) => downloads.resume(id),
    dismiss: (id) => downloads.dismiss(id),
    dispose() {
      isDisposed = true;
      clearTimeout(later);
      stopWatching();
    },
  };
}
