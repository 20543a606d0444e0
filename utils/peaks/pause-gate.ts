/** Engine room → waveform worker. */
export type PeaksCommand = 'rest' | 'go-on';

/** Whether the work may go on, as someone else says. */
export interface PauseGate {
  apply(command: PeaksCommand): void;
  /** Resolves at once, or when it may go on again. */
  whenOpen(): Promise<void>;
}

export function createPauseGate(): PauseGate {
  let pause: PromiseWithResolvers<void> | undefined;

  async function whenOpen(): Promise<void> {
    if (!pause) return;
    await pause.promise;
    // Another rest may have been called for since.
    await whenOpen();
  }

  return {
    apply(command) {
      if (command === 'rest') {
        pause ??= Promise.withResolvers();
      } else {
        pause?.resolve();
        pause = undefined;
      }
    },
    whenOpen,
  };
}
