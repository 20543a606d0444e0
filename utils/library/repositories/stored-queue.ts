import type { DatabaseOpener } from '#utils/library/database.ts';
import type { QueueItem } from '#utils/library/queue-item.ts';
import { isValidRow } from '#utils/library/rows/valid-rows.ts';
import { unlessUnreadable } from '#utils/library/rows/read-rows.ts';
import { writeDerived } from '#utils/library/rows/write.ts';

/** What is to be played next, so that it outlives the engine. */
export interface StoredQueue {
  /** Without recordings that are no longer in the library. */
  read(): Promise<QueueItem[]>;
  write(items: readonly QueueItem[]): Promise<void>;
}

const KEY = 'next';

export function createStoredQueue(open: DatabaseOpener): StoredQueue {
  return {
    async read() {
      const database = await open();
      const stored = await unlessUnreadable(database.get('queue', KEY));
      if (!stored || !isValidRow('queue', stored)) return [];
      const keys = await Promise.all(stored.map(({ spaceId }) => database.getKey('recordings', spaceId)));
      return stored.filter((_, i) => keys[i] !== undefined);
    },
    async write(items) {
      await writeDerived(await open(), ['queue'], ({ store }) => store.put([...items], KEY));
    },
  };
}
