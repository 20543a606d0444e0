import { useEffect } from 'preact/hooks';
import { performOnPlayer } from '#components/player/perform-on-player.ts';
import { keyActionOf } from '#components/player/player-keys.ts';
import type { PlayerStore } from '#components/player/player-store.ts';

/** The player's keys, wherever the focus is. Esc stays the browser's: it closes the popup. */
export function usePopupKeys(player: PlayerStore, spaceId: string | undefined): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = keyActionOf(event);
      if (action && spaceId !== undefined && performOnPlayer(action, player, spaceId)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [player, spaceId]);
}
