import { useEffect } from 'preact/hooks';
import { performOnPlayer } from '#components/player/perform-on-player.ts';
import { keyActionOf } from '#components/player/player-keys.ts';
import type { PlayerStore } from '#components/player/player-store.ts';

export interface PopupKeys {
  player: PlayerStore;
  /** What the keys play. */
  spaceId: string | undefined;
  onSettings: () => void;
  onSearch: () => void;
}

/** The player's keys, and those of the search and the settings, wherever the focus is. Esc stays the browser's: it closes the popup. */
export function usePopupKeys({ player, spaceId, onSettings, onSearch }: PopupKeys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = keyActionOf(event);
      if (!action) return;
      if (action.do === 'settings') onSettings();
      else if (action.do === 'search') onSearch();
      else if (spaceId === undefined || !performOnPlayer(action, player, spaceId)) return;
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [player, spaceId, onSettings, onSearch]);
}
