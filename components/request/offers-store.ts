import { signal, type ReadonlySignal } from '@preact/signals';

/** A downloaded archive that waits to be imported. */
export interface Offer {
  downloadId: number;
  name: string;
  /** Bytes */
  size: number;
  /** ms since 1970 */
  finishedAt: number;
  /** It was downloaded before the extension was installed. */
  isEarlier?: boolean;
  /** Its file was deleted or moved. */
  isGone?: boolean;
  /** The browser no longer lists the download and cannot show its folder. */
  isForgotten?: boolean;
}

export interface OffersStoreDependencies {
  offers: {
    waiting(): Promise<Offer[]>;
    watch(listener: (waiting: Offer[]) => void): () => void;
    decline(downloadIds: readonly number[]): Promise<void>;
  };
  /** Shows the file in the system's file manager, from where it can be dragged. */
  reveal: (downloadId: number) => void;
  /** Whether the browser lets us read the files, so that the person need not choose them. */
  canImport: () => Promise<boolean>;
  /** Imports all of them. */
  importAll: () => Promise<void>;
}

export interface OffersStore {
  /** Newest first. */
  waiting: ReadonlySignal<readonly Offer[]>;
  /** Whether they have been read. */
  isRead: ReadonlySignal<boolean>;
  /** Whether one click imports them. */
  canImport: ReadonlySignal<boolean>;
  reveal(downloadId: number): void;
  importAll(): Promise<void>;
  /** Declines all of them: they are not offered again. */
  decline(): Promise<void>;
  dispose(): void;
}

export function createOffersStore(dependencies: OffersStoreDependencies): OffersStore {
  const { offers, reveal, canImport: ask, importAll } = dependencies;
  const waiting = signal<readonly Offer[]>([]);
  const isRead = signal(false);
  const canImport = signal(false);
  const receive = (found: Offer[]) => {
    waiting.value = found;
  };
  const dispose = offers.watch(receive);
  const read = async (): Promise<void> => {
    receive(await offers.waiting());
    canImport.value = await ask();
  };
  void read().finally(() => {
    isRead.value = true;
  });
  return {
    waiting,
    isRead,
    canImport,
    reveal,
    importAll,
    decline: () => offers.decline(waiting.value.map(({ downloadId }) => downloadId)),
    dispose,
  };
}
