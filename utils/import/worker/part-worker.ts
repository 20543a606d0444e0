import { codeOf } from '#utils/coded-error.ts';
import { openDatabase } from '#utils/library/database.ts';
import { createShelf, type Shelf } from '#utils/library/repositories/import-store.ts';
import { itemFrom, type ItemOrigin } from '#utils/import/open/file-item.ts';
import { takePart } from '#utils/import/store/store-part.ts';
import type { TakenPart } from '#utils/import/store/store-adts.ts';

/** Import worker → sound worker: one part to take, and no other before it is answered. */
export interface SoundRequest {
  item: ItemOrigin;
  part: number;
}

/** The other way: how many more bytes have been taken, now and then; in the end what came of it. */
export type SoundAnswer =
  { bytes: number } | { taken: TakenPart } | { failure: { message: string; code?: string } };

/** Bytes that are told at once: so many messages cost nothing. */
const TOLD = 1024 * 1024;

interface Scope {
  addEventListener(type: 'message', listener: (event: MessageEvent<MessagePort>) => void): void;
}

/**
 * Takes the parts that an import hands out over the port that it is sent, into the library that it opens by itself.
 * Ended by being terminated.
 */
export function serveSound(scope: Scope): void {
  const shelf = createShelf(openDatabase());
  scope.addEventListener('message', ({ data: port }) => {
    const say = (said: SoundAnswer): void => port.postMessage(said);
    port.addEventListener('message', ({ data }: MessageEvent<SoundRequest>) => {
      void answer(data, shelf, (bytes) => say({ bytes })).then(say);
    });
    port.start();
  });
}

async function answer(
  { item, part }: SoundRequest,
  shelf: Shelf,
  tell: (bytes: number) => void,
): Promise<SoundAnswer> {
  let untold = 0;
  const onBytes = (count: number): void => {
    untold += count;
    if (untold < TOLD) return;
    tell(untold);
    untold = 0;
  };
  try {
    const { signal } = new AbortController();
    const taken = await takePart(itemFrom(item), part, { shelf, signal, onBytes });
    tell(untold);
    return { taken };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const code = codeOf(error);
    return { failure: code === undefined ? { message } : { message, code } };
  }
}
