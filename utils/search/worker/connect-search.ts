import type { Facets } from '#utils/search/catalogue/facets.ts';
import type { SearchQuery } from '#utils/search/search-query.ts';
import type { Found, Hit, SearchCode, SearchRequest } from './messages.ts';
import { keepWorker } from './keep-worker.ts';

/** Searches the library in a worker. */
export interface Searcher {
  /** From now on `onFound` is called with what this query finds, again whenever that changes. */
  find(query: SearchQuery): void;
  onFound(listener: (query: SearchQuery, found: Found) => void): void;
  /** The first hits in a recording of the last query; none if they cannot be read. */
  hits(spaceId: string, limit: number): Promise<Hit[]>;
  /** Undefined if the library cannot be read. */
  facets(): Promise<Facets | undefined>;
  /** Called with why something is not found, and with undefined once it is again. */
  onFailure(listener: (code: SearchCode | undefined) => void): void;
  /** Tries again what has failed. */
  retry(): void;
}

/** A request that is answered once. */
interface Asked {
  request: SearchRequest;
  answer: (response: { hits?: Hit[]; facets?: Facets }) => void;
}

/**
 * `start` makes a worker that serves with `serveSearchWorker`. If it ends, as where memory runs out, another one is asked
 * what has not been answered yet.
 */
export function connectSearch(start: () => Worker): Searcher {
  const asked = new Map<number, Asked>();
  let query: SearchQuery | undefined;
  let onFound: Parameters<Searcher['onFound']>[0] | undefined;
  let onFailure: Parameters<Searcher['onFailure']>[0] | undefined;
  const failures: { search?: SearchCode; index?: SearchCode } = {};
  let last = 0;

  const note = (kind: keyof typeof failures, code: SearchCode | undefined): void => {
    if (failures[kind] === code) return;
    if (code) failures[kind] = code;
    else delete failures[kind];
    onFailure?.(failures.search ?? failures.index);
  };
  const answer = (id: number, response: { hits?: Hit[]; facets?: Facets }): void => {
    asked.get(id)?.answer(response);
    asked.delete(id);
  };
  const worker = keepWorker(start, {
    unanswered: () => [
      ...(query ? [{ do: 'find' as const, query }] : []),
      ...Array.from(asked.values(), ({ request }) => request),
    ],
    onResponse(response) {
      if (response.to === 'find') {
        note('search', undefined);
        if (response.found.isComplete) worker.noteGood();
        const { found, query: answered } = response;
        onFound?.(answered, {
          ...found,
          spaceIds: found.spaceIds === '' ? [] : found.spaceIds.split('\n'),
        });
      } else if (response.to === 'index') note('index', response.code);
      else if (response.to !== 'failed') answer(response.id, response);
      else {
        note('search', 'search-failed');
        if (response.id !== undefined) answer(response.id, {});
      }
    },
    onGiveUp: () => note('search', 'search-failed'),
  });
  const ask = (toRequest: (id: number) => SearchRequest): Promise<{ hits?: Hit[]; facets?: Facets }> => {
    last += 1;
    const { promise, resolve } = Promise.withResolvers<{ hits?: Hit[]; facets?: Facets }>();
    const request = toRequest(last);
    asked.set(last, { request, answer: resolve });
    worker.post(request);
    return promise;
  };

  return {
    find(next) {
      query = next;
      worker.post({ do: 'find', query: next });
    },
    onFound(listener) {
      onFound = listener;
    },
    async hits(spaceId, limit) {
      return (await ask((id) => ({ do: 'hits', id, spaceId, limit }))).hits ?? [];
    },
    async facets() {
      return (await ask((id) => ({ do: 'facets', id }))).facets;
    },
    onFailure(listener) {
      onFailure = listener;
    },
    retry() {
      note('search', undefined);
      if (!worker.restart()) worker.post({ do: 'retry' });
    },
  };
}
