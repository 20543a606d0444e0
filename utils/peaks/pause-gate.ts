import type { PeaksCommand } from './peaks-requests.ts';

/** Pauses work when another context says so. */
export interface PauseGate {
  apply(command: PeaksCommand): void;
  /** Resolves immediately, or when the work may continue. */
  whenOpen(): Promise<void>;
}

export function createPauseGate(): PauseGate {
  let pause: PromiseWithResolvers<void> | undefined;

  async function whenOpen(): Promise<void> {
    if (!pause) return;
    await pause.promise;
    // It may have been paused again since.
    await whenOpen();
  }

  return {
    apply(command) {
      if (command === 'pause') {
        pause ??= Promise.withResolvers();
      } else if (command === 'resume') {
        pause?.resolve();
        pause = undefined;
      }
    },
    whenOpen,
  };
}
