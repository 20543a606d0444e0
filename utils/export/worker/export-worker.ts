import { codeOf } from '#utils/coded-error.ts';
import { openDiskSink, sweepExports } from '#utils/export/audio/disk-sink.ts';
import { exportAudio, type AudioExportOptions } from '#utils/export/audio/export-audio.ts';
import { exportCollection } from '#utils/export/audio/export-collection.ts';
import { exportOriginals } from '#utils/export/audio/export-originals.ts';
import {
  EXPORT_CODES,
  type CollectionFile,
  type ExportedFile,
  type OriginalsFile,
} from '#utils/export/export-request.ts';
import { holdLife } from '#utils/life.ts';
import { openDatabase, type Database } from '#utils/library/index.ts';
import type { ExportWorkerRequest, ExportWorkerResponse } from './run-export-worker.ts';
import { throttle } from '#utils/throttle.ts';

/** The shortest time between two progress messages, in ms. */
const PROGRESS_INTERVAL = 100;

interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<ExportWorkerRequest>) => void): void;
  postMessage(response: ExportWorkerResponse): void;
}

/** Serves one request. The page terminates the worker after the response. */
export function serveExportWorker(scope: Scope): void {
  const cancellation = new AbortController();
  void holdLife('worker').then((name) => scope.postMessage({ state: 'alive', name }));
  scope.addEventListener('message', ({ data }) => {
    if (data.do === 'cancel') cancellation.abort();
    else void serve(data, cancellation.signal, (response) => scope.postMessage(response));
  });
}

type MakingRequest = Exclude<ExportWorkerRequest, { do: 'cancel' }>;

function make(
  database: Database,
  request: MakingRequest,
  options: AudioExportOptions,
): Promise<ExportedFile | OriginalsFile | CollectionFile> {
  if (request.do === 'audio') return exportAudio(database, request.request, options);
  if (request.do === 'originals') return exportOriginals(database, request.spaceId, options);
  return exportCollection(database, request.request, options);
}

async function serve(
  request: MakingRequest,
  signal: AbortSignal,
  post: (response: ExportWorkerResponse) => void,
): Promise<void> {
  try {
    await sweepExports(Date.now());
    const database = await openDatabase();
    const onProgress = throttle(
      (progress: number) => post({ state: 'working', progress }),
      PROGRESS_INTERVAL,
    );
    const options = { openSink: openDiskSink, signal, onProgress };
    post({ state: 'done', file: await make(database, request, options) });
  } catch (error) {
    if (signal.aborted) {
      post({ state: 'failed', code: 'cancelled' });
      return;
    }
    const code = EXPORT_CODES.find((known) => known === codeOf(error)) ?? 'unexpected';
    post({ state: 'failed', code });
    if (code === 'unexpected') throw error;
  }
}
