import type { SearchCommand } from '#components/search/SearchSuggestions.tsx';
import type { SearchStore } from './search-store.ts';

export interface SearchAboveProps {
  search: SearchStore;
  /** What the search finds by its name. */
  commands: readonly SearchCommand[];
  /** Recordings that are listed. */
  count: number;
}

/** What is above a list that is searched: its filters, what else has the name that is typed, or that nothing has it. */
export function SearchAbove({ search, commands, count }: SearchAboveProps) {
  const loaded = search.loaded.value;
  if (!loaded) return null;
  const { session, parts } = loaded;
  return (
    <>
      <parts.FilterChips store={session} />
      <parts.SearchSuggestions store={session} commands={commands} />
      <parts.SearchFailure store={session} />
      {count === 0 && <parts.NothingFound store={session} />}
    </>
  );
}
