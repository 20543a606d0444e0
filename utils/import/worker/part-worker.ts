import { toFailure, type Failure } from '#utils/coded-error.ts';
import { openDatabase, createLibraryWriter, type LibraryWriter } from '#utils/library/index.ts';
import { itemFrom, type FileItemOrigin } from '#utils/import/open/file-item.ts';
import { storePart } from '#utils/import/store/store-part.ts';
import type { StoredPart } from '#utils/import/store/store-adts.ts';

/** Import worker → sound worker: one part to take, and no other before it is answered. */
export interface PartRequest {
  item: FileItemOrigin;
  part: number;
}

/** The other way: how many more bytes have been taken, now and then; in the end what came of it. */
export type PartAnswer = { bytes: number } | { taken: StoredPart } | { failure: Failure };

/** Bytes that are told at once: so many messages cost nothing. */
const REPORTED_BYTES = 1024 * 1024;

interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<MessagePort>) => void): void;
}

/**
 * Takes the parts that an import hands out over the port that it is sent, into the library that it opens by itself.
 * Ended by being terminated.
 */
export function servePartWorker(scope: Scope): void {
  const library = createLibraryWriter(openDatabase());
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
    if (unreported < REPORTED_BYTES) return;
    report(unreported);
    unreported = 0;
  };
  try {
    const { signal } = new AbortController();
    const taken = await storePart(itemFrom(item), part, { library, signal, onBytes });
    report(unreported);
    return { taken };
  } catch (error) {
    return { failure: toFailure(error) };
  }
}
