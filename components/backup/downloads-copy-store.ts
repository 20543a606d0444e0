import { signal, type ReadonlySignal } from '@preact/signals';
import type { DownloadsCopy } from '#utils/library/index.ts';

export interface DownloadsCopyStore {
  /** Undefined until it is known. */
  state: ReadonlySignal<DownloadsCopy | undefined>;
  /** Switches it on, which begins it, or off. */
  turn(isOn: boolean): Promise<void>;
  /** Goes on after it has stopped. */
  retry(): Promise<void>;
  dispose(): void;
}

export interface DownloadsCopyDependencies {
  read(): Promise<DownloadsCopy>;
  turn(isOn: boolean): Promise<void>;
  /** Has the engine copy what is not there yet. */
  copy(): Promise<void>;
  onChange(listener: () => void): () => void;
}

/** The copy of all originals among the downloads, as a page shows and switches it. */
export function createDownloadsCopyStore({
  read,
  turn,
  copy,
  onChange,
}: DownloadsCopyDependencies): DownloadsCopyStore {
  const state = signal<DownloadsCopy | undefined>(undefined);
  const refresh = async (): Promise<void> => {
    state.value = await read();
  };
  const dispose = onChange(() => void refresh());
  // A library that cannot be opened says so elsewhere on the page.
  refresh().catch(() => undefined);

  return {
    state,
    async turn(isOn) {
      await turn(isOn);
      await Promise.all([refresh(), isOn && copy()]);
    },
    retry: copy,
    dispose,
  };
}
