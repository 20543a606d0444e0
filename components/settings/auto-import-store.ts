import { signal, type ReadonlySignal } from '@preact/signals';
import type { HandsFreeState } from '#utils/downloads/index.ts';

export interface HandsFreeDependencies {
  state(): Promise<HandsFreeState>;
  allow(): Promise<boolean>;
  disallow(): Promise<boolean>;
  openSwitch(): Promise<void>;
  watch(listener: () => void): () => void;
}

export interface HandsFreeStore {
  /** Undefined until known. */
  state: ReadonlySignal<HandsFreeState | undefined>;
  allow(): Promise<void>;
  disallow(): Promise<void>;
  openSwitch(): Promise<void>;
  dispose(): void;
}

/** Whether finished downloads import themselves, and what is still to be allowed. */
export function createHandsFreeStore(handsFree: HandsFreeDependencies): HandsFreeStore {
  const state = signal<HandsFreeState | undefined>(undefined);
  const look = async (): Promise<void> => {
    state.value = await handsFree.state();
  };

  const dispose = handsFree.watch(() => void look());
  void look();
  return {
    state,
    async allow() {
      await handsFree.allow();
      await look();
    },
    async disallow() {
      await handsFree.disallow();
      await look();
    },
    openSwitch: () => handsFree.openSwitch(),
    dispose,
  };
}
