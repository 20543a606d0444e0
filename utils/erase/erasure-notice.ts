const CHANNEL = 'afterspace-erasure';

/** Tells the open pages that everything is being, or has been, deleted. */
export function announceErasure(): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage('erased');
  channel.close();
}

/** Calls `listener` whenever that is announced. */
export function onErasure(listener: () => void): void {
  new BroadcastChannel(CHANNEL).addEventListener('message', listener);
}
