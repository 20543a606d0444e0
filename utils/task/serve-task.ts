import { codeOf } from '#utils/coded-error.ts';
import { holdLife } from '#utils/life.ts';
import type { TaskResponse } from './run-task.ts';
import { throttle } from '#utils/throttle.ts';

/** The shortest time between two progress messages, in ms. */
const PROGRESS_INTERVAL = 100;

/** What a worker's global scope has. */
export interface TaskScope<Request, Result> {
  addEventListener(
    type: 'message',
    listener: (event: MessageEvent<Request | { do: 'cancel' }>) => void,
  ): void;
  postMessage(response: TaskResponse<Result>): void;
}

export interface TaskContext {
  signal: AbortSignal;
  /** 0–1 */
  onProgress: (share: number) => void;
}

/** Serves one request in a worker. The page terminates the worker after the response. `codes`: those of expected failures. */
export function serveTask<Request extends { do: string }, Result>(
  scope: TaskScope<Request, Result>,
  codes: readonly string[],
  make: (request: Request, context: TaskContext) => Promise<Result>,
): void {
  const cancellation = new AbortController();
  const { signal } = cancellation;
  const post = (response: TaskResponse<Result>): void => scope.postMessage(response);
  void holdLife('worker').then((name) => post({ state: 'alive', name }));

  async function serve(request: Request): Promise<void> {
    try {
      const onProgress = throttle(
        (progress: number) => post({ state: 'working', progress }),
        PROGRESS_INTERVAL,
      );
      post({ state: 'done', file: await make(request, { signal, onProgress }) });
    } catch (error) {
      if (signal.aborted) {
        post({ state: 'failed', code: 'cancelled' });
        return;
      }
      const code = codes.find((known) => known === codeOf(error)) ?? 'unexpected';
      post({ state: 'failed', code });
      if (code === 'unexpected') throw error;
    }
  }

  scope.addEventListener('message', ({ data }) => {
    if (isRequest(data)) void serve(data);
    else cancellation.abort();
  });
}

function isRequest<Request extends { do: string }>(message: Request | { do: 'cancel' }): message is Request {
  return message.do !== 'cancel';
}
