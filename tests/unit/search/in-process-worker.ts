import type { DatabaseOpener } from '#utils/library/index.ts';
import type { SearchRequest, SearchResponse } from '#utils/search/worker/messages.ts';
import { serveSearchWorker } from '#utils/search/worker/serve-search-worker.ts';

/** A search worker in this process, with a library in memory. It ends as the browser ends one: without a word. */
export class InProcessWorker extends EventTarget implements Worker {
  onmessage = null;
  onmessageerror = null;
  onerror = null;
  isRunning = true;
  readonly received: SearchRequest[] = [];
  readonly #scope = new EventTarget();

  constructor(open: DatabaseOpener) {
    super();
    serveSearchWorker(
      {
        addEventListener: (_type, listener) =>
          this.#scope.addEventListener('message', (event) => {
            if (event instanceof MessageEvent) listener(event);
          }),
        postMessage: (response: SearchResponse) => {
          if (this.isRunning)
            this.dispatchEvent(new MessageEvent('message', { data: structuredClone(response) }));
        },
      },
      { language: 'en', open },
    );
  }

  postMessage(request: SearchRequest): void {
    this.received.push(request);
    if (this.isRunning)
      this.#scope.dispatchEvent(new MessageEvent('message', { data: structuredClone(request) }));
  }

  terminate(): void {
    this.isRunning = false;
  }

  /** Ends it, as an error that nothing expects does. */
  crash(): void {
    this.isRunning = false;
    this.dispatchEvent(new Event('error'));
  }
}
