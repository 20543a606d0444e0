import { keyActionOf } from '#components/player/player-keys.ts';
import type { QuerySource } from '#components/search/query-source.ts';

/** What is typed before there is a field for it. */
export interface TypeAhead {
  /** From now on it is typed there. */
  giveTo(field: HTMLInputElement): void;
}

/**
 * A page has its keys before its library has been read, and only then a search field. Until then it takes "/" or Ctrl+K, and
 * after that all that is typed: words that somebody searches for are no keys of the player.
 */
export function createTypeAhead(page: Document, { query, set }: QuerySource): TypeAhead {
  let isSearching = false;
  const press = (event: KeyboardEvent): void => {
    const { key, target } = event;
    if (keyActionOf(event)?.do === 'search' && !isSearching) isSearching = true;
    else if (!isSearching || target !== page.body || event.ctrlKey || event.metaKey || event.altKey) return;
    else {
      const now = query.peek();
      if (key === 'Backspace') set({ ...now, text: now.text.slice(0, -1) });
      else if (key.length === 1) set({ ...now, text: now.text + key });
      else return;
    }
    event.preventDefault();
  };
  page.addEventListener('keydown', press);
  return {
    giveTo(field) {
      page.removeEventListener('keydown', press);
      if (isSearching) field.focus();
      isSearching = false;
    },
  };
}
