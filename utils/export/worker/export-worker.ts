import { codeOf } from '#utils/coded-error.ts';
import { openDatabase } from '#utils/library/index.ts';
import { openDiskSink, sweepExports } from '#utils/export/audio/disk-sink.ts';
import { exportOriginals } from '#utils/export/audio/export-originals.ts';
import { exportAudio } from '#utils/export/audio/export-audio.ts';
import type { ExportWorkerAnswer, ExportWorkerRequest } from './run-export-worker.ts';
import { EXPORT_CODES } from '#utils/export/export-request.ts';
import { throttle } from '#utils/throttle.ts';

/** The least time between two reports of progress, in ms. */
const PROGRESS_INTERVAL = 100;

interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<ExportWorkerRequest>) => void): void;
  postMessage(answer: ExportWorkerAnswer): void;
}

/** Answers one request; whoever asked ends the worker then. */
export function serveExportWorker(scope: Scope): void {
  const cancelling = new AbortController();
  scope.addEventListener('message', ({ data }) => {
    if (data.do === 'cancel') cancelling.abort();
    else void serve(data, cancelling.signal, (answer) => scope.postMessage(answer));
  });
}

async function serve(
  request: Exclude<ExportWorkerRequest, { do: 'cancel' }>,
  signal: AbortSignal,
  post: (answer: ExportWorkerAnswer) => void,
): Promise<void> {
  try {
    await sweepExports(Date.now());
    const database = await openDatabase();
    const onProgress = throttle(
      (progress: number) => post({ state: 'working', progress }),
      PROGRESS_INTERVAL,
    );
    const options = { openSink: openDiskSink, signal, onProgress };
    const file =
      request.do === 'audio'
        ? await exportAudio(database, request.request, options)
        : await exportOriginals(database, request.spaceId, options);
    post({ state: 'done', file });
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
