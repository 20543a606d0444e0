/** What has been asked of X's servers so far. */
export interface Traffic {
  requests: number;
  /** Bytes that were received. */
  bytes: number;
}

/** One request, when its answer has ended. */
export interface SentRequest {
  /** ms since 1970 */
  at: number;
  host: string;
  /** Bytes that were received. */
  bytes: number;
}

/** How many requests are under way at a time: no more than a person's own downloads might be. */
const MAX_AT_ONCE = 2;

/** Lets few requests through at a time, in their order. */
export interface Slots {
  /** Resolves when there is a free one, with what gives it back. */
  take(signal?: AbortSignal): Promise<() => void>;
  /** Whether somebody waits. */
  isWanted(): boolean;
  /** Calls back whenever somebody has to wait: whoever holds a slot without need should give it back. */
  onWanted(listener: () => void): void;
}

export function createSlots(max = MAX_AT_ONCE): Slots {
  const listeners = new Set<() => void>();
  const waiting: (() => void)[] = [];
  let free = max;

  const release = (): void => {
    const next = waiting.shift();
    if (next) next();
    else free += 1;
  };

  return {
    async take(signal) {
      signal?.throwIfAborted();
      if (free > 0) free -= 1;
      else {
        const { promise, resolve } = Promise.withResolvers<void>();
        waiting.push(resolve);
        for (const listener of listeners) listener();
        await promise;
      }
      if (signal?.aborted) release();
      signal?.throwIfAborted();
      let isHeld = true;
      return () => {
        if (isHeld) release();
        isHeld = false;
      };
    },
    isWanted: () => waiting.length > 0,
    onWanted(listener) {
      listeners.add(listener);
    },
  };
}
