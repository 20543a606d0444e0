import { codeOf } from '#utils/coded-error.ts';
import { openDatabase } from '#utils/library/database.ts';
import { openDiskSink, sweepExports } from '#utils/export/audio/disk-sink.ts';
import { exportOriginals } from '#utils/export/audio/export-originals.ts';
import { exportSound } from '#utils/export/audio/export-audio.ts';
import type { ExporterAnswer, ExporterRequest } from './run-export-worker.ts';
import { EXPORT_CODES } from '#utils/export/export-request.ts';

/** How often progress is told, at most, in ms. */
const TOLD_EVERY = 100;

interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<ExporterRequest>) => void): void;
  postMessage(answer: ExporterAnswer): void;
}

/** Answers one request; whoever asked ends the worker then. */
export function serveExports(scope: Scope): void {
  const cancelling = new AbortController();
  scope.addEventListener('message', ({ data }) => {
    if (data.do === 'cancel') cancelling.abort();
    else void serve(data, cancelling.signal, (answer) => scope.postMessage(answer));
  });
}

async function serve(
  request: Exclude<ExporterRequest, { do: 'cancel' }>,
  signal: AbortSignal,
  say: (answer: ExporterAnswer) => void,
): Promise<void> {
  try {
    await sweepExports(Date.now());
    const database = await openDatabase();
    const options = { openSink: openDiskSink, signal, onProgress: tellAtIntervals(say) };
    const file =
      request.do === 'sound'
        ? await exportSound(database, request.order, options)
        : await exportOriginals(database, request.space, options);
    say({ state: 'done', file });
  } catch (error) {
    if (signal.aborted) {
      say({ state: 'failed', code: 'cancelled' });
      return;
    }
    const code = EXPORT_CODES.find((known) => known === codeOf(error)) ?? 'unexpected';
    say({ state: 'failed', code });
    if (code === 'unexpected') throw error;
  }
}

function tellAtIntervals(say: (answer: ExporterAnswer) => void): (progress: number) => void {
  let last = -Infinity;
  return (progress) => {
    const now = performance.now();
    if (now - last < TOLD_EVERY) return;
    last = now;
    say({ state: 'working', progress });
  };
}
