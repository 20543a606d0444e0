import { codeOf } from '#utils/coded-error.ts';
import { isUnfinished, type DownloadedFile } from '#utils/import/index.ts';
import type { BeginningImport, BegunImports } from '#utils/library/index.ts';
import type { Take } from '#utils/links/index.ts';
import type { ImportQueue, QueuedImport } from './import-queue.ts';

export interface ImportJournalDependencies {
  /** Resolves with the lock that this engine holds as long as it lives. */
  life: Promise<string>;
  imports: ImportQueue;
  begun: BegunImports;
  /** Whether the browser lets us read this download, if it is still there. */
  canRead(download: DownloadedFile): Promise<boolean>;
  /** The take of these files, if it has not ended and X's link has not either. */
  findTake(files: readonly { name: string; size: number }[]): Promise<Take | undefined>;
}

/**
 * Returns a queue that notes each import until it ends, so that the next engine knows if this one did not live so long.
 * First it reports what was interrupted in the engine before. Downloads that can be read are imported again without a
 * person, but only once: the same import may end this engine too. Downloads that are under way already are not added again.
 */
export function keepJournal({
  life,
  imports,
  begun,
  canRead,
  findTake,
}: ImportJournalDependencies): ImportQueue {
  /** One after the other: what is removed must have been written. */
  let lastWrite: Promise<void> = Promise.resolve();

  function writeNext(task: () => Promise<void>): void {
    const written = lastWrite.then(task);
    lastWrite = written.catch(() => undefined);
    written.catch(throwUnexpected);
  }

  /** Downloads that wait or are being read, by the id of their import. */
  const underWay = new Map<string, readonly DownloadedFile[]>();

  function add(queued: QueuedImport, isRepeated = false): void {
    const { id, downloads } = queued;
    if (downloads) {
      // The parts of an archive may finish in the same moment, and each of them starts the import of all.
      if ([...underWay.values()].some((others) => includesAll(others, downloads))) return;
      underWay.set(id, downloads);
    }
    writeNext(async () => begun.begin(beginningOf(queued, await life, isRepeated)));
    imports.add(queued);
  }

  async function reportInterrupted(): Promise<void> {
    for (const { id, files, downloads, isTake, isRepeated } of await begun.reportInterrupted()) {
      const take = isTake && !isRepeated && (await findTake(files));
      const isReadable = downloads && !isRepeated && (await areAll(downloads, canRead));
      if (take) add({ id: crypto.randomUUID(), take }, true);
      else if (isReadable) add({ id: crypto.randomUUID(), downloads }, true);
      else
        imports.noteInterrupted(
          id,
          files.map(({ name }) => name),
        );
    }
  }

  writeNext(reportInterrupted);
  imports.onStatus((status) => {
    if (status.state === 'idle' || isUnfinished(status)) return;
    underWay.delete(status.id);
    writeNext(() => begun.end(status.id));
  });
  return { ...imports, add };
}

/** What keeps an import from being noted fails the import as well, which reports it. */
function throwUnexpected(error: unknown): void {
  if (codeOf(error) !== 'quota' && codeOf(error) !== 'busy') throw error;
}

function includesAll(all: readonly DownloadedFile[], some: readonly DownloadedFile[]): boolean {
  return some.every(({ url, size }) => all.some((each) => each.url === url && each.size === size));
}

async function areAll<T>(all: readonly T[], test: (each: T) => Promise<boolean>): Promise<boolean> {
  return (await Promise.all(all.map(test))).every(Boolean);
}

function beginningOf(
  { id, files = [], downloads, take }: QueuedImport,
  engine: string,
  isRepeated: boolean,
): BeginningImport {
  const all = downloads ?? take?.parts.map(({ file }) => file) ?? files.map(({ file }) => file);
  return {
    id,
    engine,
    files: all.map(({ name, size }) => ({ name, size })),
    ...(downloads && { downloads }),
    ...(take && { isTake: true as const }),
    ...(isRepeated && { isRepeated }),
  };
}
