import { signal, type ReadonlySignal } from '@preact/signals';
import { codeOf } from '#utils/coded-error.ts';

export interface EraseStoreDependencies {
  /** Deletes everything that is stored, wherever it is. */
  erase(): Promise<void>;
  /** Of this page and the others. */
  storage: Pick<Storage, 'clear'>;
  /** Calls back when everything is being deleted, whoever wants that. */
  onErasure(listener: () => void): void;
  /** Opens the page anew, without anything that it has read. */
  restart(): void;
}

export interface EraseStore {
  state: ReadonlySignal<'idle' | 'erasing' | 'failed' | 'busy'>;
  erase(): Promise<void>;
}

/** Deletes everything, and begins anew when that, or what another page asked for, is done. */
export function createEraseStore({ erase, storage, onErasure, restart }: EraseStoreDependencies): EraseStore {
  const state = signal<'idle' | 'erasing' | 'failed' | 'busy'>('idle');

  function beginAnew(): void {
    storage.clear();
    restart();
  }

  onErasure(() => {
    // The page that asked for it waits until all is gone.
    if (state.value !== 'erasing') beginAnew();
  });

  return {
    state,
    async erase() {
      state.value = 'erasing';
      // At first, too: if the browser ends now, the background goes on, which has no such storage.
      storage.clear();
      try {
        await erase();
      } catch (error) {
        state.value = codeOf(error) === 'busy' ? 'busy' : 'failed';
        return;
      }
      beginAnew();
    },
  };
}
