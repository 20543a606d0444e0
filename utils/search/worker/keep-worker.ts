import { watchLife, type LifeWatch } from '#utils/life.ts';
import type { SearchRequest, SearchResponse } from './messages.ts';

/** How many workers in a row may end without having answered a query. */
const MAX_ENDS = 3;

export interface KeptWorkerOptions {
  /** What the worker that ended had not answered: asked again of the next one. */
  unanswered: () => readonly SearchRequest[];
  onResponse: (response: Exclude<SearchResponse, { to: 'alive' }>) => void;
  /** Called when worker after worker has ended. */
  onGiveUp: () => void;
}

export interface KeptWorker {
  /** To the worker that runs. While there is none, it is among what is unanswered. */
  post: (request: SearchRequest) => void;
  /** It does what it is for. */
  noteGood: () => void;
  /** Starts another one, where none runs any more. Returns whether it has. */
  restart: () => boolean;
}

/** A worker that another one follows when it ends, however it ends. */
export function keepWorker(
  start: () => Worker,
  { unanswered, onResponse, onGiveUp }: KeptWorkerOptions,
): KeptWorker {
  let running: Worker | undefined;
  let ends = 0;

  function begin(): void {
    const worker = start();
    running = worker;
    const life: LifeWatch = watchLife(end);
    function end(): void {
      life.stop();
      worker.terminate();
      if (running !== worker) return;
      running = undefined;
      ends += 1;
      if (ends > MAX_ENDS) onGiveUp();
      else {
        begin();
        for (const request of unanswered()) post(request);
      }
    }
    worker.addEventListener('message', ({ data }: MessageEvent<SearchResponse>) => {
      if (data.to === 'alive') life.noteAlive(data.life);
      else if (running === worker) onResponse(data);
    });
    // Its script could not be loaded, or has failed where nothing expects that.
    worker.addEventListener('error', end);
  }

  function post(request: SearchRequest): void {
    running?.postMessage(request);
  }

  begin();
  return {
    post,
    noteGood: () => {
      ends = 0;
    },
    restart() {
      if (running) return false;
      ends = 0;
      begin();
      for (const request of unanswered()) post(request);
      return true;
    },
  };
}
