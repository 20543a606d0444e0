import { LISTS, privateDatabase, type ListName } from './database.ts';

/** A list that pages of the extension share and content scripts cannot reach. */
export interface StoredList<Row> {
  /** Rows that do not parse are left out. */
  read(): Promise<Row[]>;
  /**
   * Reads, edits and writes the list in one transaction, and resolves to the result. If `edit` returns the same object,
   * nothing is written.
   */
  change(edit: (rows: readonly Row[]) => readonly Row[]): Promise<readonly Row[]>;
  /** Calls `listener` after each change, whichever page made it. Returns a function that stops this. */
  watch(listener: (rows: Row[]) => void): () => void;
}

const CHANNEL = 'afterspace-requests';

/** `parse` returns undefined for what is not a row. */
export function createStoredList<Row>(
  name: ListName,
  parse: (value: unknown) => Row | undefined,
): StoredList<Row> {
  const parseAll = (values: unknown[]): Row[] => values.flatMap((value) => parse(value) ?? []);

  async function read(): Promise<Row[]> {
    return parseAll(await (await privateDatabase()).getAll(name));
  }

  return {
    read,
    async change(edit) {
      const database = await privateDatabase();
      const transaction = database.transaction(name, 'readwrite', { durability: 'strict' });
      const before = parseAll(await transaction.store.getAll());
      const after = edit(before);
      if (after === before) return before;
      await Promise.all([
        transaction.store.clear(),
        ...after.map((row, position) => transaction.store.put(row, position)),
        transaction.done,
      ]);
      announce(name);
      return after;
    },
    watch(listener) {
      const stopped = new AbortController();
      const channel = new BroadcastChannel(CHANNEL);
      channel.addEventListener('message', ({ data }) => {
        if (data !== name) return;
        void read().then((rows) => stopped.signal.aborted || listener(rows));
      });
      return () => {
        stopped.abort();
        channel.close();
      };
    },
  };
}

/** Empties all lists. */
export async function clearLists(): Promise<void> {
  const database = await privateDatabase();
  const transaction = database.transaction(LISTS, 'readwrite', { durability: 'strict' });
  await Promise.all([...LISTS.map((name) => transaction.objectStore(name).clear()), transaction.done]);
  LISTS.forEach(announce);
}

function announce(name: ListName): void {
  const channel = new BroadcastChannel(CHANNEL);
  channel.postMessage(name);
  channel.close();
}
