/** How many items are written together. */
const MAX_GROUP = 256;

/** How many groups are written at a time: while the browser writes one, the next is handed to it. */
const MAX_WRITING = 2;

interface Waiting<Item> {
  item: Item;
  written: PromiseWithResolvers<void>;
}

/**
 * Returns a function that writes an item, and resolves once it is written. While others are being written, items wait,
 * and those that wait are written together: a strictly durable transaction takes the disk as long for many as for one.
 * `writeAll` writes all or nothing. If it fails for several items, each is written alone, so that none fails because of
 * another.
 */
export function groupWrites<Item>(
  writeAll: (items: readonly Item[]) => Promise<void>,
): (item: Item) => Promise<void> {
  const waiting: Waiting<Item>[] = [];
  let writing = 0;

  async function writeWaiting(): Promise<void> {
    if (writing === MAX_WRITING) return;
    writing += 1;
    while (waiting.length > 0) await writeGroup(waiting.splice(0, MAX_GROUP), writeAll);
    writing -= 1;
  }

  return (item) => {
    const written = Promise.withResolvers<void>();
    waiting.push({ item, written });
    void writeWaiting();
    return written.promise;
  };
}

/** Never rejects: who waits for an item gets its error. */
async function writeGroup<Item>(
  group: readonly Waiting<Item>[],
  writeAll: (items: readonly Item[]) => Promise<void>,
): Promise<void> {
  try {
    await writeAll(group.map(({ item }) => item));
    for (const { written } of group) written.resolve();
  } catch (error) {
    if (group.length === 1) group[0]?.written.reject(error);
    else for (const each of group) await writeGroup([each], writeAll);
  }
}
