import type { ComponentChildren } from 'preact';
import { HighlightContext } from '#components/labels/Highlighted.tsx';
import type { SearchStore } from './search-store.ts';

export interface SearchHighlightsProps {
  search: SearchStore;
  children: ComponentChildren;
}

/** Highlights in a page what is searched for. It alone follows the answers: the page around it is not rendered for each letter. */
export function SearchHighlights({ search, children }: SearchHighlightsProps) {
  return (
    <HighlightContext.Provider value={search.loaded.value?.session.highlighter.value}>
      {children}
    </HighlightContext.Provider>
  );
}
