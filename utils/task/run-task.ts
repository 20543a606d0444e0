import { CodedError } from '#utils/coded-error.ts';
import { watchLife } from '#utils/life.ts';

/** Worker → page. The page posts the request, and perhaps `{ do: 'cancel' }`. */
export type TaskResponse<Result> =
  /** The lock that the worker holds as long as it lives. */
  | { state: 'alive'; name: string }
  | { state: 'working'; progress: number }
  | { state: 'done'; file: Result }
  | { state: 'failed'; code: string };

export interface TaskOptions<Result> {
  signal: AbortSignal;
  /** 0–1 */
  onProgress: (share: number) => void;
  /** The code of a worker that ends before it has finished. */
  interrupted: string;
  /** Deletes what was made but is not wanted any more. */
  discard(file: Result): void;
}

/**
 * Does one task in a worker of its own, which calls `serveTask`. Throws CodedError with the codes of the task,
 * `interrupted` if the worker ends before its file is made, and `cancelled` as soon as the signal
 * aborts: the worker then cleans up by itself, and is terminated when it has. With an aborted signal no worker starts.
 */
export async function runTask<Result>(
  createWorker: () => Worker,
  request: object,
  { signal, onProgress, interrupted, discard }: TaskOptions<Result>,
): Promise<Result> {
  if (signal.aborted) throw cancelled();
  const worker = createWorker();
  const { promise, resolve, reject } = Promise.withResolvers<Result>();

  function cancel(): void {
    reject(cancelled());
    worker.postMessage({ do: 'cancel' });
  }

  function end(): void {
    signal.removeEventListener('abort', cancel);
    life.stop();
    worker.terminate();
  }

  // Without memory a worker ends without an error.
  const life = watchLife(() => {
    reject(new CodedError(interrupted, 'The worker ended'));
    end();
  });

  worker.addEventListener('message', ({ data }: MessageEvent<TaskResponse<Result>>) => {
    if (data.state === 'alive') {
      life.noteAlive(data.name);
      return;
    }
    if (data.state === 'working') {
      if (!signal.aborted) onProgress(data.progress);
      return;
    }
    end();
    if (data.state === 'failed') reject(new CodedError(data.code, 'The worker failed'));
    else if (!signal.aborted) resolve(data.file);
    // The worker finished before it received the message to cancel.
    else discard(data.file);
  });
  worker.addEventListener('error', () => {
    // The browser itself logs the error.
    reject(new CodedError('unexpected', 'The worker failed'));
    end();
  });
  signal.addEventListener('abort', cancel);
  worker.postMessage(request);
  return promise;
}

function cancelled(): CodedError {
  return new CodedError('cancelled', 'It was cancelled');
}
