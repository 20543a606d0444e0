import { type ReadonlySignal, signal } from '@preact/signals';
import type { XAccess } from '#utils/x/index.ts';

export interface AccessStore {
  /** Whether the browser lets us onto X's pages; undefined until known. */
  isGranted: ReadonlySignal<boolean | undefined>;
  ask(): Promise<void>;
}

/** Leave to be on X's pages, as the browser has it now. */
export function createAccessStore(access: XAccess): AccessStore {
  const isGranted = signal<boolean | undefined>(undefined);
  const refresh = async (): Promise<void> => {
    isGranted.value = await access.isGranted();
  };
  access.watch(() => void refresh());
  void refresh();
  return {
    isGranted,
    async ask() {
      await access.ask();
      await refresh();
    },
  };
}
