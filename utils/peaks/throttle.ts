/** Engine room → waveform worker. */
export type PeaksCommand = 'rest' | 'go-on';

/** Whether the work may go on, as someone else says. */
export interface Gate {
  obey(order: PeaksCommand): void;
  /** Resolves at once, or when it may go on again. */
  whenOpen(): Promise<void>;
}

export function createGate(): Gate {
  let rest: PromiseWithResolvers<void> | undefined;

  async function whenOpen(): Promise<void> {
    if (!rest) return;
    await rest.promise;
    // Another rest may have been called for since.
    await whenOpen();
  }

  return {
    obey(order) {
      if (order === 'rest') {
        rest ??= Promise.withResolvers();
      } else {
        rest?.resolve();
        rest = undefined;
      }
    },
    whenOpen,
  };
}
