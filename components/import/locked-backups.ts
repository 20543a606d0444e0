import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { ImportStore } from './import-store.ts';

/** An encrypted backup that waits for its password. */
export interface LockedBackup {
  /** The names of the files that were chosen together. */
  names: readonly string[];
  /** Whether the password that was tried is not the one. */
  wasWrong: boolean;
}

export interface LockedBackups {
  locked: ReadonlySignal<LockedBackup | undefined>;
  /** Imports the files together. If one of them turns out to be encrypted, it waits for its password. */
  start(files: File[] | Promise<File[]>): Promise<void>;
  unlock(password: string): void;
  /** Nothing is imported. */
  giveUp(): void;
  dispose(): void;
}

/** Asks for the password of an encrypted backup that this page wants to restore, and again if it was a wrong one. */
export function createLockedBackups(imports: Pick<ImportStore, 'start' | 'status'>): LockedBackups {
  const locked = signal<LockedBackup | undefined>(undefined);
  let chosen: File[] = [];
  const dispose = effect(() => {
    const status = imports.status.value;
    if (status.state !== 'failed' || !isOfChosen(status.files)) return;
    if (status.code === 'password-needed' || status.code === 'wrong-password')
      locked.value = { names: status.files, wasWrong: status.code === 'wrong-password' };
  });

  function isOfChosen(names: readonly string[]): boolean {
    return chosen.length === names.length && chosen.every(({ name }, i) => name === names[i]);
  }

  return {
    locked,
    async start(given) {
      // The import says why they cannot be read.
      void Promise.resolve(given).then(
        (files) => (chosen = files),
        () => undefined,
      );
      await imports.start(given);
    },
    unlock(password) {
      locked.value = undefined;
      void imports.start(chosen, password);
    },
    giveUp() {
      locked.value = undefined;
      chosen = [];
    },
    dispose,
  };
}
