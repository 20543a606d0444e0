/** A value that subscribers follow. */
export interface Topic<T> {
  latest(): T;
  publish(value: T): void;
  /** Calls back at once with the latest value, then at each change. Returns what unsubscribes. */
  subscribe(listener: (value: T) => void): () => void;
}

export function createTopic<T>(initial: T): Topic<T> {
  const listeners = new Set<(value: T) => void>();
  let latest = initial;
  return {
    latest: () => latest,
    publish(value) {
      latest = value;
      for (const listener of listeners) listener(value);
    },
    subscribe(listener) {
      listeners.add(listener);
      listener(latest);
      return () => {
        listeners.delete(listener);
      };
    },
  };
}
