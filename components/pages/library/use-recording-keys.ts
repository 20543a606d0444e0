import { useEffect } from 'preact/hooks';
import { keyActionOf, type KeyAction } from '#components/player/player-keys.ts';
import type { PlayerStore } from '#components/player/player-store.ts';
import type { ViewStore } from '#components/recordings/timeline/view-store.ts';
import { DEFAULT_SETTINGS, RATES } from '#utils/engine/index.ts';

export interface RecordingKeys {
  player: PlayerStore;
  spaceId: string;
  view: ViewStore;
  onBookmark: () => void;
}

const RATE_STEP = 0.25;

/** Controls the player of the open recording with the keyboard, wherever on the page the focus is. */
export function useRecordingKeys({ player, spaceId, view, onBookmark }: RecordingKeys): void {
  useEffect(() => {
    const perform = (action: KeyAction): void => {
      const { rate = DEFAULT_SETTINGS.rate, position } = player.state.peek();
      switch (action.do) {
        case 'toggle':
          void player.toggle(spaceId);
          return;
        case 'move':
          void player.move(spaceId, action.seconds);
          return;
        case 'rate':
          void player.adjust({
            rate: Math.min(RATES.fastest, Math.max(RATES.slowest, rate + action.steps * RATE_STEP)),
          });
          return;
        case 'bookmark':
          onBookmark();
          return;
        case 'zoom':
          view.zoom(action.steps, position);
      }
    };
    const listen = (event: KeyboardEvent): void => {
      const action = keyActionOf(event);
      if (!action) return;
      event.preventDefault();
      perform(action);
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  });
}
