import { CodedError } from '#utils/coded-error.ts';
import { watchLife } from '#utils/life.ts';
import { removeExport } from '#utils/export/audio/disk-sink.ts';
import type {
  AudioExportRequest,
  CollectionFile,
  CollectionRequest,
  ExportCode,
  ExportedFile,
  ExportOptions,
  OriginalsFile,
} from '#utils/export/export-request.ts';

/** Page → export worker. */
export type ExportWorkerRequest =
  | { do: 'audio'; request: AudioExportRequest }
  | { do: 'originals'; spaceId: string }
  | { do: 'collection'; request: CollectionRequest }
  | { do: 'cancel' };

/** Export worker → page. */
export type ExportWorkerResponse =
  /** The lock that the worker holds as long as it lives. */
  | { state: 'alive'; name: string }
  | { state: 'working'; progress: number }
  | { state: 'done'; file: ExportedFile | OriginalsFile | CollectionFile }
  | { state: 'failed'; code: ExportCode | 'cancelled' };

/**
 * Makes one export in a worker of its own. Throws CodedError of `EXPORT_CODES` (`export-interrupted` if the worker ends
 * before its file is made), and `cancelled` as soon as the signal
 * aborts: the worker then cleans up by itself, and is terminated when it has. With an aborted signal no worker starts.
 */
export async function runExportWorker(
  createWorker: () => Worker,
  request: Exclude<ExportWorkerRequest, { do: 'cancel' }>,
  { signal, onProgress }: ExportOptions,
): Promise<ExportedFile | OriginalsFile | CollectionFile> {
  if (signal.aborted) throw cancelled();
  const worker = createWorker();
  const { promise, resolve, reject } = Promise.withResolvers<ExportedFile | OriginalsFile | CollectionFile>();
  const post = (message: ExportWorkerRequest): void => worker.postMessage(message);

  function cancel(): void {
    reject(cancelled());
    post({ do: 'cancel' });
  }

  function end(): void {
    signal.removeEventListener('abort', cancel);
    life.stop();
    worker.terminate();
  }

  // Without memory a worker ends without an error.
  const life = watchLife(() => {
    reject(new CodedError('export-interrupted', 'The export worker ended'));
    end();
  });

  worker.addEventListener('message', ({ data }: MessageEvent<ExportWorkerResponse>) => {
    if (data.state === 'alive') {
      life.noteAlive(data.name);
      return;
    }
    if (data.state === 'working') {
      if (!signal.aborted) onProgress(data.progress);
      return;
    }
    end();
    if (data.state === 'failed') reject(new CodedError(data.code, 'The export failed'));
    else if (!signal.aborted) resolve(data.file);
    // The worker finished before it received the message to cancel.
    else void removeExport(data.file.blob);
  });
  worker.addEventListener('error', () => {
    // The browser itself logs the error.
    reject(new CodedError('unexpected', 'The export worker failed'));
    end();
  });
  signal.addEventListener('abort', cancel);
  post(request);
  return promise;
}

function cancelled(): CodedError {
  return new CodedError('cancelled', 'The export was cancelled');
}
