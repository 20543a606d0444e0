import { codeOf } from '#utils/coded-error.ts';
import { createDatabaseOpener, onChangeOf, onRecordingsChange } from '#utils/library/index.ts';
import { holdLife } from '#utils/life.ts';
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

/** Answers the queries of one page, and indexes transcripts that have changed. `open` is the library's database unless given. */
export function serveSearchWorker(
  scope: Scope,
  { open = createDatabaseOpener(), language }: Partial<SearchEngineOptions> & { language: string },
): void {
  const engine = createSearchEngine({ open, language });
  let query: SearchQuery | undefined;

  async function answer(): Promise<void> {
    const asked = query;
    if (!asked) return;
    try {
      await engine.find(asked, (found) =>
        scope.postMessage({
          to: 'find',
          query: asked,
          found: { ...found, spaceIds: found.spaceIds.join('\n') },
        }),
      );
    } catch {
      if (asked === query) scope.postMessage({ to: 'failed' });
    }
  }

  async function respond(request: Extract<SearchRequest, { id: number }>): Promise<void> {
    const { id } = request;
    try {
      if (request.do === 'hits') {
        scope.postMessage({ to: 'hits', id, hits: await engine.hits(request.spaceId, request.limit) });
      } else scope.postMessage({ to: 'facets', id, facets: await engine.facets() });
    } catch {
      scope.postMessage({ to: 'failed', id });
    }
  }

  async function index(): Promise<void> {
    let answeredAt = performance.now();
    try {
      await updateIndex(await open(), async () => {
        if (performance.now() - answeredAt < ANSWERED_EVERY) return;
        await answer();
        answeredAt = performance.now();
      });
      scope.postMessage({ to: 'index' });
    } catch (error) {
      // What could be indexed is found; the rest waits for another try, or for the next change.
      const code = codeOf(error) === 'quota' ? 'index-full' : 'index-failed';
      scope.postMessage({ to: 'index', code });
    }
    await answer();
  }

  const answerAnew = (): void => {
    engine.forget();
    void answer();
  };
  scope.addEventListener('message', ({ data }) => {
    if ('id' in data) void respond(data);
    else if (data.do === 'retry') void index();
    else {
      ({ query } = data);
      void answer();
    }
  });
  onRecordingsChange(answerAnew);
  onChangeOf('people')(answerAnew);
  onChangeOf('transcripts')(() => void index());
  void holdLife('worker').then((life) => scope.postMessage({ to: 'alive', life }));
  void index();
}
