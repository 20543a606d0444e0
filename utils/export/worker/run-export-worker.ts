import { CodedError } from '#utils/coded-error.ts';
import type { ExportCode, ExportedFile, AudioExportRequest } from '#utils/export/export-request.ts';

/** Page → export worker. */
export type ExportWorkerRequest =
  { do: 'audio'; request: AudioExportRequest } | { do: 'originals'; spaceId: string } | { do: 'cancel' };

/** What the originals are: a SHA-256 for each part, in hexadecimal digits. */
export interface OriginalsFile extends ExportedFile {
  hashes: { name: string; sha256: string }[];
}

/** Export worker → page. */
export type ExportWorkerResponse =
  | { state: 'working'; progress: number }
  | { state: 'done'; file: ExportedFile | OriginalsFile }
  | { state: 'failed'; code: ExportCode | 'cancelled' };

export interface ExportOptions {
  signal: AbortSignal;
  /** 0–1 */
  onProgress: (share: number) => void;
}

/** Has one export made in a worker of its own. Throws CodedError `cancelled` and of `EXPORT_CODES`. */
export function runExportWorker(
  createWorker: () => Worker,
  request: Exclude<ExportWorkerRequest, { do: 'cancel' }>,
  { signal, onProgress }: ExportOptions,
): Promise<ExportedFile | OriginalsFile> {
  const worker = createWorker();
  const { promise, resolve, reject } = Promise.withResolvers<ExportedFile | OriginalsFile>();
  worker.addEventListener('message', ({ data }: MessageEvent<ExportWorkerResponse>) => {
    if (data.state === 'working') onProgress(data.progress);
    else if (data.state === 'done') resolve(data.file);
    else reject(new CodedError(data.code, 'The export gave nothing'));
  });
  // The browser writes the error itself to the console.
  worker.addEventListener('error', () => reject(new CodedError('unexpected', 'The export worker broke off')));
  signal.addEventListener('abort', () => worker.postMessage({ do: 'cancel' } satisfies ExportWorkerRequest));
  worker.postMessage(request);
  return promise.finally(() => worker.terminate());
}
