import { DEFAULT_SETTINGS, RATES } from '#utils/engine/index.ts';
import type { KeyAction } from './player-keys.ts';
import type { PlayerStore } from './player-store.ts';

const RATE_STEP = 0.25;

/** Does what a key asks of the player with this recording; false where that is not the player's. */
export function performOnPlayer(action: KeyAction, player: PlayerStore, spaceId: string): boolean {
  const { rate, skipBack, skipForward } = { ...DEFAULT_SETTINGS, ...player.state.peek() };
  if (action.do === 'toggle') void player.toggle(spaceId);
  else if (action.do === 'move') void player.move(spaceId, action.seconds);
  else if (action.do === 'skip') {
    void player.move(spaceId, action.direction < 0 ? -skipBack : skipForward);
  } else if (action.do === 'rate') {
    void player.adjust({
      rate: Math.min(RATES.fastest, Math.max(RATES.slowest, rate + action.steps * RATE_STEP)),
    });
  } else return false;
  return true;
}
