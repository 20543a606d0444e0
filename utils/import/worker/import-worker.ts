import type { ImporterNotice, ImporterRequest } from '#utils/engine/jobs/importer.ts';
import { openDatabase } from '#utils/library/database.ts';
import { createShelf } from '#utils/library/repositories/import-store.ts';
import { IMPORT_LOCK } from '#utils/library/repositories/sweep-library.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import { sourceFromFile, sourceFromUrl } from '#utils/zip/index.ts';
import { importCodeOf } from '#utils/import/import-code.ts';
import type { ChosenSource } from '#utils/import/open/open-files.ts';
import { NoRoomError } from '#utils/import/plan/require-free-space.ts';
import { runImport } from '#utils/import/run-import.ts';
import { createSoundWorkers, type SoundWorkerHost } from './part-worker-pool.ts';
import type { ImportStatus } from '#utils/import/status.ts';

/** Times a second that progress is told, at most. */
const TOLD_EVERY = 100;

interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<ImporterRequest>) => void): void;
  postMessage(notice: ImporterNotice, options?: { transfer: Transferable[] }): void;
}

/** Answers the requests of the engine room. It ends the worker after each import. */
export function serveImports(scope: Scope): void {
  const cancelling = new AbortController();
  const say = (status: ImportStatus): void => scope.postMessage(status);
  scope.addEventListener('message', ({ data }) => {
    if (data.do === 'cancel') cancelling.abort();
    else if (data.do === 'import') void serve(data, { signal: cancelling.signal, say, host: hostOf(scope) });
  });
}

/** The engine room, as far as it starts and ends sound workers. */
function hostOf(scope: Scope): SoundWorkerHost {
  return {
    start: (port) => scope.postMessage({ wants: 'sound-worker', port }, { transfer: [port] }),
    async end() {
      const { promise, resolve } = Promise.withResolvers<void>();
      scope.addEventListener('message', ({ data }) => {
        if (data.do === 'go-on-alone') resolve();
      });
      scope.postMessage({ wants: 'no-sound-workers' });
      await promise;
    },
  };
}

interface Serving {
  signal: AbortSignal;
  say(status: ImportStatus): void;
  host: SoundWorkerHost;
}

async function serve(
  { files = [], downloads = [] }: Extract<ImporterRequest, { do: 'import' }>,
  { signal, say, host }: Serving,
): Promise<void> {
  const sources: ChosenSource[] = [
    ...files.map(({ file, path }) => ({ source: sourceFromFile(file), path })),
    ...downloads.map((download) => ({ source: sourceFromUrl(download), path: download.name })),
  ];
  const names = sources.map(({ source }) => source.name);
  const progress = atMostEvery(TOLD_EVERY, (share) =>
    say({ state: 'reading', files: names, progress: share }),
  );
  try {
    const opening = openDatabase();
    await unlessAborted(opening, signal);
    const shelf = createShelf(opening);
    const outcome = await navigator.locks.request(IMPORT_LOCK, { signal }, async () => {
      await unlessAborted(shelf.sweep(), signal);
      return runImport(sources, {
        opening,
        shelf,
        signal,
        onProgress: progress,
        now: Date.now(),
        estimate: () => navigator.storage.estimate(),
        openTakers: (parts) => createSoundWorkers(host, navigator.hardwareConcurrency, parts),
      });
    });
    say({ state: 'done', files: names, ...outcome });
  } catch (error) {
    const code = importCodeOf(error, signal);
    const room = code === 'quota' && error instanceof NoRoomError ? error.room : undefined;
    say({ state: 'failed', files: names, code, ...(room && { room }) });
    if (code === 'unexpected') throw error;
  }
}

function atMostEvery(ms: number, tell: (share: number) => void): (share: number) => void {
  let last = -Infinity;
  return (share) => {
    const now = performance.now();
    if (now - last < ms) return;
    last = now;
    tell(share);
  };
}
