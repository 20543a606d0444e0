import { signal, type ReadonlySignal } from '@preact/signals';

/** An archive that has come down and waits to be imported. */
export interface Offer {
  downloadId: number;
  name: string;
  /** Bytes */
  size: number;
  /** ms since 1970 */
  finishedAt: number;
}

export interface OffersStoreDependencies {
  offers: {
    waiting(): Promise<Offer[]>;
    watch(listener: (waiting: Offer[]) => void): () => void;
  };
  /** Shows a download in the system's own file manager, from where it can be dragged. */
  reveal: (downloadId: number) => void;
}

export interface OffersStore {
  /** Newest first. */
  waiting: ReadonlySignal<readonly Offer[]>;
  reveal(downloadId: number): void;
  dispose(): void;
}

export function createOffersStore({ offers, reveal }: OffersStoreDependencies): OffersStore {
  const waiting = signal<readonly Offer[]>([]);
  const take = (found: Offer[]) => {
    waiting.value = found;
  };
  const dispose = offers.watch(take);
  void offers.waiting().then(take);
  return { waiting, reveal, dispose };
}
