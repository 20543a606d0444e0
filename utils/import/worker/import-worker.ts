import { openDatabase, createLibraryWriter, IMPORT_LOCK } from '#utils/library/index.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import { sourceFromFile, sourceFromUrl } from '#utils/zip/index.ts';
import { importCodeOf } from '#utils/import/import-code.ts';
import type { ChosenSource } from '#utils/import/open/open-files.ts';
import { NotEnoughSpaceError } from '#utils/import/plan/require-free-space.ts';
import { runImport } from '#utils/import/run-import.ts';
import { createPartWorkerPool, type PartWorkerHost } from './part-worker-pool.ts';
import type { ImportStatus } from '#utils/import/status.ts';
import type { ImportWorkerNotice, ImportWorkerRequest } from './protocol.ts';

/** Times a second that progress is told, at most. */
const PROGRESS_EVERY = 100;

interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<ImportWorkerRequest>) => void): void;
  postMessage(notice: ImportWorkerNotice, options?: { transfer: Transferable[] }): void;
}

/** Answers the requests of the engine room. It ends the worker after each import. */
export function serveImportWorker(scope: Scope): void {
  const cancelling = new AbortController();
  const publish = (status: ImportStatus): void => scope.postMessage(status);
  scope.addEventListener('message', ({ data }) => {
    if (data.do === 'cancel') cancelling.abort();
    else if (data.do === 'import')
      void serve(data, { signal: cancelling.signal, publish, host: hostOf(scope) });
  });
}

/** The engine room, as far as it starts and ends sound workers. */
function hostOf(scope: Scope): PartWorkerHost {
  return {
    start: (port) => scope.postMessage({ wants: 'part-worker', port }, { transfer: [port] }),
    async end() {
      const { promise, resolve } = Promise.withResolvers<void>();
      scope.addEventListener('message', ({ data }) => {
        if (data.do === 'go-on-alone') resolve();
      });
      scope.postMessage({ wants: 'no-part-workers' });
      await promise;
    },
  };
}

interface Serving {
  signal: AbortSignal;
  publish(status: ImportStatus): void;
  host: PartWorkerHost;
}

async function serve(
  { files = [], downloads = [] }: Extract<ImportWorkerRequest, { do: 'import' }>,
  { signal, publish, host }: Serving,
): Promise<void> {
  const sources: ChosenSource[] = [
    ...files.map(({ file, path }) => ({ source: sourceFromFile(file), path })),
    ...downloads.map((download) => ({ source: sourceFromUrl(download), path: download.name })),
  ];
  const names = sources.map(({ source }) => source.name);
  const progress = atMostEvery(PROGRESS_EVERY, (share) =>
    publish({ state: 'reading', files: names, progress: share }),
  );
  try {
    const opening = openDatabase();
    await unlessAborted(opening, signal);
    const library = createLibraryWriter(opening);
    const outcome = await navigator.locks.request(IMPORT_LOCK, { signal }, async () => {
      await unlessAborted(library.sweep(), signal);
      return runImport(sources, {
        opening,
        library,
        signal,
        onProgress: progress,
        now: Date.now(),
        estimate: () => navigator.storage.estimate(),
        openPool: (parts) => createPartWorkerPool(host, navigator.hardwareConcurrency, parts),
      });
    });
    publish({ state: 'done', files: names, ...outcome });
  } catch (error) {
    const code = importCodeOf(error, signal);
    const shortage = code === 'quota' && error instanceof NotEnoughSpaceError ? error.shortage : undefined;
    publish({ state: 'failed', files: names, code, ...(shortage && { shortage }) });
    if (code === 'unexpected') throw error;
  }
}

function atMostEvery(ms: number, report: (share: number) => void): (share: number) => void {
  let last = -Infinity;
  return (share) => {
    const now = performance.now();
    if (now - last < ms) return;
    last = now;
    report(share);
  };
}
