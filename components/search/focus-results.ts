import { effect } from '@preact/signals';
import type { SearchCommand } from './SearchSuggestions.tsx';
import { suggestionsOf } from './SearchSuggestions.tsx';
import type { SearchSession } from './search-session.ts';

/**
 * Moves the focus to what the query has found inside `list`, once it is there: to the first hit, else to the first
 * recording. Enter runs the first command by that name, if no recording is found.
 */
export function focusResults(
  list: HTMLElement,
  store: SearchSession,
  isEnter: boolean,
  commands: readonly SearchCommand[],
): void {
  const query = store.query.peek();
  let observer: MutationObserver | undefined;
  let isOver = false;
  const end = (): void => {
    isOver = true;
    observer?.disconnect();
  };
  const dispose = effect(() => {
    const found = store.found.value;
    if (store.query.value !== query) end();
    const isAnswered = found?.isComplete === true || store.failure.value !== undefined;
    if (isOver || observer || !found || !isAnswered || found.query !== query) return;
    const [suggestion] = suggestionsOf(store, commands);
    if (found.entries.length === 0) {
      end();
      if (isEnter) suggestion?.run();
      else list.querySelector<HTMLElement>('.search-suggestion')?.focus();
      return;
    }
    const hasHits = found.entries.some(({ spaceId }) => found.hits.has(spaceId));
    const focus = (): void => {
      const target = list.querySelector<HTMLElement>(isEnter && hasHits ? '.hit' : '.recording-title');
      if (!target) return;
      target.focus();
      end();
    };
    observer = new MutationObserver(focus);
    observer.observe(list, { subtree: true, childList: true });
    // What the list still shows may be of the query before.
    requestAnimationFrame(focus);
  });
  if (isOver) dispose();
}
