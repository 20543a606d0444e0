import { signal, type ReadonlySignal } from '@preact/signals';

/** An archive that has come down and waits to be imported. */
export interface Offer {
  downloadId: number;
  name: string;
  /** Bytes */
  size: number;
  /** ms since 1970 */
  finishedAt: number;
  /** It was there before we were. */
  isEarlier?: boolean;
  /** Its file has been deleted or moved. */
  isGone?: boolean;
  /** The browser no longer lists the download, and cannot show where it lies. */
  isForgotten?: boolean;
}

export interface OffersStoreDependencies {
  offers: {
    waiting(): Promise<Offer[]>;
    watch(listener: (waiting: Offer[]) => void): () => void;
    decline(downloadIds: readonly number[]): Promise<void>;
  };
  /** Shows a download in the system's own file manager, from where it can be dragged. */
  reveal: (downloadId: number) => void;
  /** Whether the browser lets us read them, so that they need not be handed over. */
  canImport: () => Promise<boolean>;
  /** Has them all imported. */
  importAll: () => Promise<void>;
}

export interface OffersStore {
  /** Newest first. */
  waiting: ReadonlySignal<readonly Offer[]>;
  /** Whether one click imports them. */
  canImport: ReadonlySignal<boolean>;
  reveal(downloadId: number): void;
  importAll(): Promise<void>;
  /** They are not to be offered again. */
  decline(): Promise<void>;
  dispose(): void;
}

export function createOffersStore(dependencies: OffersStoreDependencies): OffersStore {
  const { offers, reveal, canImport: ask, importAll } = dependencies;
  const waiting = signal<readonly Offer[]>([]);
  const canImport = signal(false);
  const receive = (found: Offer[]) => {
    waiting.value = found;
  };
  const dispose = offers.watch(receive);
  void offers.waiting().then(receive);
  void ask().then((can) => {
    canImport.value = can;
  });
  return {
    waiting,
    canImport,
    reveal,
    importAll,
    decline: () => offers.decline(waiting.value.map(({ downloadId }) => downloadId)),
    dispose,
  };
}
