import type { Player, PlayerState } from '#utils/engine/rpc/engine.ts';

/** A player without sound: it writes down what it is asked for, and says what it is told to. */
export function recordPlayer(state: PlayerState) {
  const asked: unknown[][] = [];
  const listeners: ((state: PlayerState) => void)[] = [];
  const player: Player = {
    prepare: (...args) => void asked.push(['prepare', ...args]),
    play: async (...args) => void asked.push(['play', ...args]),
    pause: async () => void asked.push(['pause']),
    seek: async (...args) => void asked.push(['seek', ...args]),
    adjust: (...args) => void asked.push(['adjust', ...args]),
    listenTo: async (...args) => void asked.push(['listenTo', ...args]),
    refresh: async () => undefined,
    state: () => state,
    onState: (listener) => void listeners.push(listener),
  };
  const tell = (next: PlayerState): void => listeners.forEach((listener) => listener(next));
  return { player, asked, tell };
}
