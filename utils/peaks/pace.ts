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
  return {
    obey(order) {
      if (order === 'rest') {
        rest ??= Promise.withResolvers();
      } else {
        rest?.resolve();
        rest = undefined;
      }
    },
    async mayGoOn() {
      while (rest) await rest.promise;
    },
  };
}
