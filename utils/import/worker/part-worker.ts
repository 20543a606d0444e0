import { toFailure } from '#utils/coded-error.ts';
import { itemFrom } from '#utils/import/open/file-item.ts';
import { storePart } from '#utils/import/store/store-part.ts';
import { createLibraryWriter, createDatabaseOpener, type LibraryWriter } from '#utils/library/index.ts';
import { holdLife } from '#utils/life.ts';
import type { PartAnswer, PartRequest, PartWorkerNotice } from './protocol.ts';

/** Bytes between two reports of progress: so few messages cost nothing. */
const REPORT_INTERVAL = 1024 * 1024;

interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<MessagePort>) => void): void;
  postMessage(notice: PartWorkerNotice): void;
}

/**
 * Stores the parts that are requested over the port it receives, in the library, which it opens itself. Runs until it
 * is terminated.
 */
export function servePartWorker(scope: Scope): void {
  void holdLife('worker').then((alive) => scope.postMessage({ alive }));
  const library = createLibraryWriter(createDatabaseOpener());
  scope.addEventListener('message', ({ data: port }) => {
    const post = (message: PartAnswer): void => port.postMessage(message);
    port.addEventListener('message', ({ data }: MessageEvent<PartRequest>) => {
      void answer(data, library, (bytes) => post({ bytes })).then(post);
    });
    port.start();
  });
}

async function answer(
  { item, part }: PartRequest,
  library: LibraryWriter,
  report: (bytes: number) => void,
): Promise<PartAnswer> {
  let unreported = 0;
  const onBytes = (count: number): void => {
    unreported += count;
    if (unreported < REPORT_INTERVAL) return;
    report(unreported);
    unreported = 0;
  };
  try {
    const { signal } = new AbortController();
    const stored = await storePart(itemFrom(item), part, { library, signal, onBytes });
    report(unreported);
    return { stored };
  } catch (error) {
    return { failure: toFailure(error) };
  }
}
