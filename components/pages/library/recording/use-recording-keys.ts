import { useEffect } from 'preact/hooks';
import { keyActionOf, type KeyAction } from '#components/player/player-keys.ts';
import type { PlayerStore } from '#components/player/player-store.ts';
import type { ViewStore } from '#components/recordings/timeline/view-store.ts';

export interface RecordingKeys {
  player: PlayerStore;
  view: ViewStore;
  onBookmark: () => void;
}

/** Keys for the open recording, wherever on the page the focus is. Those of the player work in every view. */
export function useRecordingKeys({ player, view, onBookmark }: RecordingKeys): void {
  useEffect(() => {
    /** Returns whether the key is for this recording. */
    const perform = (action: KeyAction): boolean => {
      if (action.do === 'bookmark') onBookmark();
      else if (action.do === 'zoom') view.zoom(action.steps, player.state.peek().position);
      else return false;
      return true;
    };
    const listen = (event: KeyboardEvent): void => {
      const action = keyActionOf(event);
      if (action && perform(action)) event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
