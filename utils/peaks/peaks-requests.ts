/** From the engine to the waveform worker. `draw`: the recording that somebody looks at, before all others. */
export type PeaksCommand = 'pause' | 'resume' | 'draw-all' | { draw: string };

/** From the waveform worker to the engine. `done`: nothing is left of what was asked for. */
export type PeaksNotice = 'done' | { drawn: string };

/** What the worker has been asked to draw. */
export interface PeaksRequests {
  apply(command: PeaksCommand): void;
  /** Resolves when there is something to draw. */
  begun: Promise<void>;
  /** The recording that somebody looks at. */
  first(): string | undefined;
  areAll(): boolean;
  /** It is drawn, or cannot be. */
  removeFirst(spaceId: string): void;
}

export function createPeaksRequests(): PeaksRequests {
  const begun = Promise.withResolvers<void>();
  let first: string | undefined;
  let areAll = false;
  return {
    begun: begun.promise,
    apply(command) {
      if (command === 'draw-all') areAll = true;
      else if (typeof command === 'object') first = command.draw;
      else return;
      begun.resolve();
    },
    first: () => first,
    areAll: () => areAll,
    removeFirst(spaceId) {
      if (first === spaceId) first = undefined;
    },
  };
}
