import { NoSpacesHereError } from '#utils/archive/index.ts';
import type { ImportContext } from '#utils/import/import-context.ts';
import type { ChosenSource } from '#utils/import/open/chosen-source.ts';
import { MissingVolumesError } from '#utils/import/open/missing-volumes.ts';
import { NotEnoughSpaceError } from '#utils/import/plan/require-free-space.ts';
import { runImport } from '#utils/import/run-import.ts';
import { importCodeOf, type ImportWorkerStatus } from '#utils/import/status.ts';
import { openTake } from '#utils/import/take/open-take.ts';
import {
  createLibraryWriter,
  IMPORT_LOCK,
  createDatabaseOpener,
  type ImportCode,
} from '#utils/library/index.ts';
import { noteRequests, unfinishedTakes, type Take } from '#utils/links/index.ts';
import { holdLife } from '#utils/life.ts';
import { createRemoteContext, createStoredChunks, keptNameOf, type Traffic } from '#utils/remote/index.ts';
import { throttle } from '#utils/throttle.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import { sourceFromFile, sourceFromUrl } from '#utils/zip/index.ts';
import { importOrRestore, type BackupReader } from './backup-reader.ts';
import { createPartWorkerPool, type PartWorkerHost } from './part-worker-pool.ts';
import type { ImportInput, ImportWorkerNotice, ImportWorkerRequest } from './protocol.ts';

/** The least time between two reports of progress, in ms. */
const PROGRESS_INTERVAL = 100;

interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<ImportWorkerRequest>) => void): void;
  postMessage(notice: ImportWorkerNotice, options?: { transfer: Transferable[] }): void;
}

/** Answers the requests of the engine, which terminates the worker after each import. */
export function serveImportWorker(scope: Scope, backups: BackupReader): void {
  const cancelling = new AbortController();
  const publish = (status: ImportWorkerStatus): void => scope.postMessage(status);
  const life = holdLife('worker');
  scope.addEventListener('message', ({ data }) => {
    if (data.do === 'cancel') cancelling.abort();
    else if (data.do === 'import') {
      // Not before: the engine listens only since it has sent this request.
      void life.then((alive) => scope.postMessage({ alive }));
      void serve(data, { signal: cancelling.signal, publish, host: hostOf(scope), backups });
    }
  });
}

/** The engine, in so far as it starts and ends part workers. */
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

interface ServeContext {
  signal: AbortSignal;
  publish(status: ImportWorkerStatus): void;
  host: PartWorkerHost;
  backups: BackupReader;
}

async function serve(
  { id, files = [], downloads = [], password, take }: ImportInput & { id: string },
  { signal, publish, host, backups }: ServeContext,
): Promise<void> {
  const chosen: ChosenSource[] = [
    ...files.map(({ file, path }) => ({ source: sourceFromFile(file), path })),
    ...downloads.map((download) => ({ source: sourceFromUrl(download), path: download.name })),
  ];
  const names = [
    ...chosen.map(({ source }) => source.name),
    ...(take?.parts ?? []).map(({ file }) => file.name),
  ];
  const taking = take && createTaking(take, signal);
  const traffic = (): { traffic?: Traffic } => (taking ? { traffic: { ...taking.traffic } } : {});
  const onProgress = throttle(
    (progress: number) => publish({ state: 'reading', files: names, progress, ...traffic() }),
    PROGRESS_INTERVAL,
  );
  try {
    const open = createDatabaseOpener();
    await unlessAborted(open(), signal);
    const library = createLibraryWriter(open);
    const outcome = await navigator.locks.request(IMPORT_LOCK, { signal }, async () => {
      await unlessAborted(library.sweep(), signal);
      const sources = taking ? await taking.open() : chosen;
      const context: ImportContext = {
        id,
        open,
        library,
        signal,
        onProgress,
        now: Date.now(),
        estimate: () => navigator.storage.estimate(),
        // What comes over the network one by one needs no workers.
        ...(take
          ? { taken: take }
          : { openPool: (parts) => createPartWorkerPool(host, navigator.hardwareConcurrency, parts) }),
      };
      if (take) return runImport(sources, context);
      return importOrRestore(sources, { ...context, ...(password !== undefined && { password }) }, backups);
    });
    await taking?.end(outcome.stopped);
    publish({
      state: 'done',
      files: names,
      ...outcome,
      ...traffic(),
      ...(take && { taken: take.isAll ? 'all' : 'some' }),
    });
  } catch (error) {
    const code = importCodeOf(error, signal);
    await taking?.end(code);
    const shortage = code === 'quota' && error instanceof NotEnoughSpaceError ? error.shortage : undefined;
    const reason = error instanceof NoSpacesHereError ? error.reason : undefined;
    const needs = error instanceof MissingVolumesError ? error.needs : undefined;
    publish({
      state: 'failed',
      files: names,
      code,
      ...(shortage && { shortage }),
      ...(needs && { needs }),
      ...(reason && { reason }),
      ...traffic(),
    });
    if (code === 'unexpected') throw error;
  }
}

/** Opens the links of a take, notes each request, and keeps what has come until the take has ended. */
function createTaking(take: Take, signal: AbortSignal) {
  const log = noteRequests();
  const remote = createRemoteContext(log.add);
  const kept = createStoredChunks();
  return {
    traffic: remote.traffic,
    async open(): Promise<ChosenSource[]> {
      await unfinishedTakes.begin(take, Date.now());
      return openTake(take, { remote, signal, kept });
    },
    /** `code`: what has stopped it, if anything. */
    async end(code: ImportCode | undefined): Promise<void> {
      if (!code || code === 'cancelled' || code === 'link-changed') {
        await unfinishedTakes.end(take);
        for (const { file } of take.parts) await kept.remove(keptNameOf(file) ?? '');
      }
      await kept.close();
      await log.end();
    },
  };
}
