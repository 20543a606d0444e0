import { computed, effect, signal, type ReadonlySignal, type Signal } from '@preact/signals';
import type { Highlighter } from '#components/labels/Highlighted.tsx';
import type { ListEntry } from '#utils/library/index.ts';
import {
  formatQuery,
  highlight,
  isEverything,
  parseText,
  type Facets,
  type Found,
  type Hit,
  type SearchCode,
  type Searcher,
  type SearchQuery,
  type Token,
} from '#utils/search/index.ts';
import type { QuerySource } from './query-source.ts';

export interface SearchSessionDependencies extends QuerySource {
  /** All that are in the list, newest first; undefined until they have been read. */
  entries: ReadonlySignal<readonly ListEntry[] | undefined>;
  /** Starts a worker, when it is first needed. */
  connect(): Searcher;
}

/** What a query has found. */
export interface FoundEntries {
  /** The page's, or the one before it, while its answer is on its way. */
  query: SearchQuery;
  entries: readonly ListEntry[];
  /** How many hits are inside each of them that has some. */
  hits: ReadonlyMap<string, number>;
  /** Whether transcripts have been searched, too. */
  isComplete: boolean;
}

export interface SearchSession extends QuerySource {
  /** Words of the query. */
  tokens: ReadonlySignal<readonly Token[]>;
  /** Highlights what the query has that is answered, so that rows are rendered once for a letter; undefined if it has no words. */
  highlighter: ReadonlySignal<Highlighter | undefined>;
  /** Undefined while the list shows everything, and until the first answer. */
  found: ReadonlySignal<FoundEntries | undefined>;
  /** What can be filtered by; undefined until `prepare` has read it. */
  facets: ReadonlySignal<Facets | undefined>;
  /** Why something is not found that may be there; undefined while all is well. */
  failure: ReadonlySignal<SearchCode | undefined>;
  /** Tries again what has failed. */
  retry(): void;
  /** Reads what can be filtered by. */
  prepare(): void;
  /** The first hits inside a recording. */
  hits(spaceId: string, limit: number): ReadonlySignal<readonly Hit[]>;
}

const NO_HITS: readonly Hit[] = [];

/** Searches the library for the page's query, and for those that follow. */
export function createSearchSession({
  query,
  set,
  entries,
  connect,
}: SearchSessionDependencies): SearchSession {
  const answer = signal<{ query: SearchQuery; found: Found } | undefined>(undefined);
  const facets = signal<Facets | undefined>(undefined);
  const failure = signal<SearchCode | undefined>(undefined);
  const known = computed(() => new Map((entries.value ?? []).map((entry) => [entry.spaceId, entry])));
  const answeredText = computed(() => answer.value?.query.text ?? '');
  let started: Searcher | undefined;
  let last: FoundEntries | undefined;
  let asked = new Map<string, Signal<readonly Hit[]>>();
  let before = asked;

  function start(): Searcher {
    if (started) return started;
    const searcher = connect();
    searcher.onFailure((code) => {
      failure.value = code;
    });
    searcher.onFound((answered, found) => {
      // The one before it may have been answered meanwhile. Between page and worker, queries are copied.
      if (formatQuery(answered) !== formatQuery(query.peek())) return;
      before = asked;
      asked = new Map();
      answer.value = { query: query.peek(), found };
    });
    started = searcher;
    return searcher;
  }

  function prepare(): void {
    void start()
      .facets()
      .then((next) => {
        facets.value = next ?? facets.peek();
      });
  }

  effect(() => {
    if (isEverything(query.value)) answer.value = undefined;
    else start().find(query.value);
  });

  return {
    query,
    set,
    facets,
    tokens: computed(() => parseText(query.value.text, [])),
    highlighter: computed(() => {
      const tokens = parseText(answeredText.value, []);
      return tokens.length > 0 ? (text: string) => highlight(text, tokens) : undefined;
    }),
    found: computed(() => {
      const next = answer.value && toEntries(answer.value, known.value);
      // Most answers only say that there is no more: then rows have nothing to render.
      if (next && last && isSame(next, last)) last = { ...next, entries: last.entries, hits: last.hits };
      else last = next;
      return last;
    }),
    failure,
    retry() {
      start().retry();
      if (facets.peek() === undefined) prepare();
    },
    prepare,
    hits(spaceId, limit) {
      const key = `${limit} ${spaceId}`;
      const hits = asked.get(key);
      if (hits) return hits;
      // Until they have been read, those of the query before: nothing flickers while somebody types.
      const next = signal(before.get(key)?.peek() ?? NO_HITS);
      asked.set(key, next);
      void start()
        .hits(spaceId, limit)
        .then((found) => {
          next.value = found;
        });
      return next;
    },
  };
}

function toEntries(
  { query, found }: { query: SearchQuery; found: Found },
  known: ReadonlyMap<string, ListEntry>,
): FoundEntries {
  const inside = new Map<string, number>();
  const entries = found.spaceIds.flatMap((spaceId, i) => {
    const count = found.hits[i] ?? 0;
    if (count > 0) inside.set(spaceId, count);
    return known.get(spaceId) ?? [];
  });
  return { query, entries, hits: inside, isComplete: found.isComplete };
}

function isSame(a: FoundEntries, b: FoundEntries): boolean {
  return (
    a.entries.length === b.entries.length &&
    a.hits.size === b.hits.size &&
    a.entries.every((entry, i) => entry === b.entries[i]) &&
    a.entries.every(({ spaceId }) => a.hits.get(spaceId) === b.hits.get(spaceId))
  );
}
