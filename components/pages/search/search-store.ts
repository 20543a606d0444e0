import { effect, signal, type ReadonlySignal } from '@preact/signals';
import type { QueryInput, QuerySource } from '#components/search/query-source.ts';
import type { SearchSession } from '#components/search/search-session.ts';
import type { ListEntry } from '#utils/library/index.ts';
import type { connectSearch, Searcher } from '#utils/search/index.ts';
import type * as SearchParts from './search-parts.ts';
import { createTypeAhead, type TypeAhead } from './type-ahead.ts';

export interface SearchStoreDependencies extends QuerySource {
  /** All that are in the list, newest first; undefined until they have been read. */
  entries: ReadonlySignal<readonly ListEntry[] | undefined>;
  /** Connects a worker that it starts. */
  start(connect: typeof connectSearch): Searcher;
  /** Where keys are pressed. */
  page: Document;
}

/** The search of a page, and the components that show it. */
export interface LoadedSearch {
  session: SearchSession;
  parts: typeof SearchParts;
}

export interface SearchStore extends QueryInput, TypeAhead {
  /** Undefined until somebody searches: until then it is not even loaded. */
  loaded: ReadonlySignal<LoadedSearch | undefined>;
  load(): Promise<LoadedSearch>;
}

export function createSearchStore({
  query,
  set,
  entries,
  start,
  page,
}: SearchStoreDependencies): SearchStore {
  const loaded = signal<LoadedSearch | undefined>(undefined);
  let loading: Promise<LoadedSearch> | undefined;

  async function begin(): Promise<LoadedSearch> {
    const parts = await import('./search-parts.ts');
    const connect = (): Searcher => start(parts.connectSearch);
    const search = { parts, session: parts.createSearchSession({ query, set, entries, connect }) };
    loaded.value = search;
    return search;
  }

  function load(): Promise<LoadedSearch> {
    loading ??= begin();
    return loading;
  }

  effect(() => {
    const { text, ...others } = query.value;
    if (text !== '' || Object.keys(others).length > 0) void load();
  });

  return {
    query,
    set,
    loaded,
    load,
    ...createTypeAhead(page, { query, set }),
    prepare: () => void load().then(({ session }) => session.prepare()),
  };
}
