import type { SearchCommand } from '#components/search/SearchSuggestions.tsx';
import type { SearchStore } from './search-store.ts';

/** Moves the focus to what is found in `list`, as soon as it is. Enter runs a command of that name, if nothing else is found. */
export function goToResults(
  search: SearchStore,
  list: HTMLElement,
  isEnter: boolean,
  commands: readonly SearchCommand[],
): void {
  void search.load().then(({ session, parts }) => parts.focusResults(list, session, isEnter, commands));
}
