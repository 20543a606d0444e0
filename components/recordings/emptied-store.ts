import { effect, signal, type ReadonlySignal } from '@preact/signals';

export interface EmptiedStoreDependencies {
  recordings: ReadonlySignal<readonly unknown[] | undefined>;
  held: {
    lost(): Promise<number>;
    note(count: number): Promise<void>;
  };
}

export interface EmptiedStore {
  /** How many recordings this browser has lost with their database, until the person dismisses it; 0 if none. */
  lost: ReadonlySignal<number>;
  dismiss(): void;
  dispose(): void;
}

/** Notices that the library has lost everything, and otherwise notes how much it holds. */
export function createEmptiedStore({ recordings, held }: EmptiedStoreDependencies): EmptiedStore {
  const lost = signal(0);
  const isKnown = signal(false);

  void held.lost().then((count) => {
    lost.value = count;
    isKnown.value = true;
  });
  const dispose = effect(() => {
    const count = recordings.value?.length;
    // What was lost must be remembered until the person knows it.
    if (count !== undefined && isKnown.value && lost.value === 0) void held.note(count);
  });
  return {
    lost,
    dismiss() {
      lost.value = 0;
    },
    dispose,
  };
}
