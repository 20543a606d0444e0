import { createDatabaseOpener, onChangeOf, onRecordingsChange } from '#utils/library/index.ts';
import { updateIndex } from '#utils/search/lines/update-index.ts';
import type { SearchQuery } from '#utils/search/search-query.ts';
import type { SearchRequest, SearchResponse } from './messages.ts';
import { createSearchEngine, type SearchEngineOptions } from './search-engine.ts';

interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<SearchRequest>) => void): void;
  postMessage(response: SearchResponse): void;
}

/** While transcripts are indexed, in ms. */
const ANSWERED_EVERY = 2000;

/** Answers the queries of one page, and indexes transcripts that have changed. */
export function serveSearchWorker(scope: Scope, options: Omit<SearchEngineOptions, 'open'>): void {
  const open = createDatabaseOpener();
  const engine = createSearchEngine({ ...options, open });
  let query: SearchQuery | undefined;

  async function answer(): Promise<void> {
    const asked = query;
    if (asked) await engine.find(asked, (found) => scope.postMessage({ to: 'find', query: asked, found }));
  }

  async function respond(request: SearchRequest): Promise<void> {
    if (request.do === 'find') {
      ({ query } = request);
      await answer();
    } else if (request.do === 'hits') {
      const { id, spaceId, limit } = request;
      scope.postMessage({ to: 'hits', id, hits: await engine.hits(spaceId, limit) });
    } else scope.postMessage({ to: 'facets', id: request.id, facets: await engine.facets() });
  }

  const index = async (): Promise<void> => {
    let answeredAt = performance.now();
    await updateIndex(await open(), async () => {
      if (performance.now() - answeredAt < ANSWERED_EVERY) return;
      await answer();
      answeredAt = performance.now();
    });
    await answer();
  };
  scope.addEventListener('message', ({ data }) => void respond(data));
  const answerAnew = (): void => {
    engine.forget();
    void answer();
  };
  onRecordingsChange(answerAnew);
  onChangeOf('people')(answerAnew);
  onChangeOf('transcripts')(() => void index());
  void index();
}
