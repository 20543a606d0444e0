import { signal, type ReadonlySignal } from '@preact/signals';
import { nextPace, secondsLeft, type ArchiveDownload, type Pace } from '#utils/downloads/index.ts';

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
export interface ComingDownload extends ArchiveDownload {
  /** Seconds; undefined while that cannot be told. */
  left?: number;
}

export interface DownloadsStore {
  /** Newest first. */
  coming: ReadonlySignal<readonly ComingDownload[]>;
  resume(id: number): Promise<void>;
  dismiss(id: number): Promise<void>;
  dispose(): void;
}

/** No browser tells of progress: while something comes in, one has to look. In ms. */
const LOOK_EVERY = 1000;

/** The archives that are coming down. */
export function createDownloadsStore({ downloads, now = Date.now }: DownloadsDependencies): DownloadsStore {
  const coming = signal<readonly ComingDownload[]>([]);
  let paces = new Map<number, Pace>();
  let later: ReturnType<typeof setTimeout> | undefined;
  let isDisposed = false;

  async function look(): Promise<void> {
    clearTimeout(later);
    const found = await downloads.read();
    if (isDisposed) return;
    const running = found.filter(({ state }) => state === 'running');
    paces = new Map(running.map(({ id, received }) => [id, nextPace(paces.get(id), received, now())]));
    coming.value = found.map(withTimeLeft);
    clearTimeout(later);
    if (running.length > 0) later = setTimeout(() => void look(), LOOK_EVERY);
  }

  function withTimeLeft(download: ArchiveDownload): ComingDownload {
    const pace = paces.get(download.id);
    const left = pace && secondsLeft(pace, download.total);
    return left === undefined ? download : { ...download, left };
  }

  const stopWatching = downloads.watch(() => void look());
  void look();
  return {
    coming,
    resume: (id) => downloads.resume(id),
    dismiss: (id) => downloads.dismiss(id),
    dispose() {
      isDisposed = true;
      clearTimeout(later);
      stopWatching();
    },
  };
}
