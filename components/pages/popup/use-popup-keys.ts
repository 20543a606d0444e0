import { useEffect } from 'preact/hooks';
import { performOnPlayer } from '#components/player/perform-on-player.ts';
import { keyActionOf } from '#components/player/player-keys.ts';
import type { PlayerStore } from '#components/player/player-store.ts';

/** The player's keys and that of the settings, wherever the focus is. Esc stays the browser's: it closes the popup. */
export function usePopupKeys(player: PlayerStore, spaceId: string | undefined, onSettings: () => void): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = keyActionOf(event);
      if (!action) return;
      if (action.do === 'settings') onSettings();
      else if (spaceId === undefined || !performOnPlayer(action, player, spaceId)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [player, spaceId, onSettings]);
}
