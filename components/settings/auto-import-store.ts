import { signal, type ReadonlySignal } from '@preact/signals';
import type { AutoImportState } from '#utils/downloads/index.ts';

export interface AutoImportDependencies {
  state(): Promise<AutoImportState>;
  allow(): Promise<boolean>;
  disallow(): Promise<boolean>;
  openSwitch(): Promise<void>;
  watch(listener: () => void): () => void;
}

export interface AutoImportStore {
  /** Undefined until known. */
  state: ReadonlySignal<AutoImportState | undefined>;
  allow(): Promise<void>;
  disallow(): Promise<void>;
  openSwitch(): Promise<void>;
  dispose(): void;
}

/** Whether finished downloads are imported automatically, and the steps to allow it. */
export function createAutoImportStore(autoImport: AutoImportDependencies): AutoImportStore {
  const state = signal<AutoImportState | undefined>(undefined);
  const refresh = async (): Promise<void> => {
    state.value = await autoImport.state();
  };

  const dispose = autoImport.watch(() => void refresh());
  void refresh();
  return {
    state,
    async allow() {
      await autoImport.allow();
      await refresh();
    },
    async disallow() {
      await autoImport.disallow();
      await refresh();
    },
    openSwitch: () => autoImport.openSwitch(),
    dispose,
  };
}
