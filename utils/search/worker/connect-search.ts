import type { Facets } from '#utils/search/catalogue/facets.ts';
import type { SearchQuery } from '#utils/search/search-query.ts';
import type { Found, Hit, SearchRequest, SearchResponse } from './messages.ts';

/** Searches the library in a worker. */
export interface Searcher {
  /** From now on `onFound` is called with what this query finds, again whenever that changes. */
  find(query: SearchQuery): void;
  onFound(listener: (query: SearchQuery, found: Found) => void): void;
  /** The first hits in a recording of the last query. */
  hits(spaceId: string, limit: number): Promise<Hit[]>;
  facets(): Promise<Facets>;
}

type Answered = Extract<SearchResponse, { id: number }>;

/** `worker` serves with `serveSearchWorker`. */
export function connectSearch(worker: Worker): Searcher {
  const waiting = new Map<number, (response: Answered) => void>();
  let listener: ((query: SearchQuery, found: Found) => void) | undefined;
  let last = 0;
  const post = (request: SearchRequest): void => worker.postMessage(request);
  worker.addEventListener('message', ({ data }: MessageEvent<SearchResponse>) => {
    if (data.to === 'find') listener?.(data.query, data.found);
    else {
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    }
  });
  const ask = (toRequest: (id: number) => SearchRequest): Promise<Answered> => {
    last += 1;
    const { promise, resolve } = Promise.withResolvers<Answered>();
    waiting.set(last, resolve);
    post(toRequest(last));
    return promise;
  };
  return {
    find: (query) => post({ do: 'find', query }),
    onFound(next) {
      listener = next;
    },
    async hits(spaceId, limit) {
      const answer = await ask((id) => ({ do: 'hits', id, spaceId, limit }));
      return answer.to === 'hits' ? answer.hits : [];
    },
    async facets() {
      const answer = await ask((id) => ({ do: 'facets', id }));
      if (answer.to !== 'facets') throw new Error('The worker answered something else');
      return answer.facets;
    },
  };
}
