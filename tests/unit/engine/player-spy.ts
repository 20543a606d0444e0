import type { Player } from '#utils/engine/player/player.ts';
import type { PlayerState } from '#utils/engine/player/player-state.ts';

/** A player without audio, which records its calls and publishes what a test has it publish. */
export function createPlayerSpy(state: PlayerState) {
  const calls: unknown[][] = [];
  const listeners: ((state: PlayerState) => void)[] = [];
  const finishListeners: (() => void)[] = [];
  let failure: Error | undefined;
  const record = async (...call: unknown[]): Promise<void> => {
    calls.push(call);
    if (failure) throw failure;
  };
  const player: Player = {
    prepare: (...args) => void record('prepare', ...args),
    play: (...args) => record('play', ...args),
    pause: () => record('pause'),
    seek: (...args) => record('seek', ...args),
    move: (...args) => record('move', ...args),
    adjust: (...args) => void record('adjust', ...args),
    listenTo: (...args) => record('listenTo', ...args),
    forget: () => record('forget'),
    refresh: async () => undefined,
    state: () => state,
    onState: (listener) => void listeners.push(listener),
    onFinish: (listener) => void finishListeners.push(listener),
  };
  return {
    player,
    calls,
    publish: (next: PlayerState): void => listeners.forEach((listener) => listener(next)),
    finish: (): void => finishListeners.forEach((listener) => listener()),
    failWith: (error: Error | undefined): void => {
      failure = error;
    },
  };
}
