import { useEffect } from 'preact/hooks';
import { findPlayable } from '#components/labels/playable.ts';
import { performOnPlayer } from '#components/player/perform-on-player.ts';
import { keyActionOf } from '#components/player/player-keys.ts';
import type { LibraryPageProps } from './library-props.ts';

export interface PageKeys extends Pick<LibraryPageProps, 'library' | 'player' | 'routes'> {
  /** Shows all keys. */
  onKeys: () => void;
  /** Goes to the search field. */
  onSearch: () => void;
}

/** Keys that work in every view: the player's, `?` for all keys, `/` and Ctrl+K to search, Ctrl+, for the settings, and Esc to go back to the list. */
export function usePageKeys({ library, player, routes, onKeys, onSearch }: PageKeys): void {
  useEffect(() => {
    const listen = (event: KeyboardEvent): void => {
      const action = keyActionOf(event);
      if (!action) return;
      if (action.do === 'keys') onKeys();
      else if (action.do === 'search') onSearch();
      else if (action.do === 'settings') routes.go({ view: 'settings' });
      else if (action.do === 'back') {
        if (routes.route.peek().view === 'recordings') return;
        routes.go({ view: 'recordings' });
      } else {
        const route = routes.route.peek();
        const open = route.view === 'recording' ? route.spaceId : undefined;
        const subject = findPlayable(library.entries.peek() ?? [], player.current.peek(), open);
        if (subject === undefined || !performOnPlayer(action, player, subject)) return;
      }
      event.preventDefault();
    };
    document.addEventListener('keydown', listen);
    return () => document.removeEventListener('keydown', listen);
  }, [library, player, routes, onKeys, onSearch]);
}
