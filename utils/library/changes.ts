const CHANNEL = 'afterspace-library';

/** Reports to every page of the extension that the library has changed. */
export function announceChange(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('changed');
  channel.close();
}

/** Calls back when another context has changed the library. Returns a function that unsubscribes. */
export function onChange(listener: () => void): () => void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.addEventListener('message', () => {
    listener();
  });
  return () => {
    channel.close();
  };
}
