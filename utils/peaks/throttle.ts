/** Engine room → waveform worker. */
export type PeaksOrder = 'rest' | 'go-on';

/** Whether the work may go on, as someone else says. */
export interface Pace {
  obey(order: PeaksOrder): void;
  /** Resolves at once, or when it may go on again. */
  mayGoOn(): Promise<void>;
}

export function createPace(): Pace {
  let rest: PromiseWithResolvers<void> | undefined;

  async function mayGoOn(): Promise<void> {
    if (!rest) return;
    await rest.promise;
    // Another rest may have been called for since.
    await mayGoOn();
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
    mayGoOn,
  };
}
