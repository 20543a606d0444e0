import { type ReadonlySignal, signal } from '@preact/signals';
import type { XAccess } from '#utils/x/index.ts';

export interface AccessStore {
  /** Whether the extension may run on X's pages. Undefined until known. */
  isGranted: ReadonlySignal<boolean | undefined>;
  /** Asks the person for the permission. */
  ask(): Promise<void>;
}

/** The current permission to run on X's pages. */
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
