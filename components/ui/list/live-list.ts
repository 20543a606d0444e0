import { signal, type ReadonlySignal } from '@preact/signals';
import { codeOf } from '#utils/coded-error.ts';
import { IMPORT_CODES, type ImportCode, type OnChange } from '#utils/library/index.ts';
import { createPacer } from '#components/ui/pacer.ts';

/** How many items can be read all together in the time that one takes alone, unless the order says more. */
const SINGLE_READ = 16;

export interface ListSource<Item> {
  /** All items, or those with these ids that are in the list. */
  list(ids?: readonly string[]): Promise<Item[]>;
  onChange: OnChange;
}

/** How to put single items into a list. */
export interface ListOrder<Item> {
  idOf(item: Item): string;
  /** As the source sorts: never 0 for two different items. */
  compare(a: Item, b: Item): number;
  /** How many items can be read all together in the time that one takes alone. */
  singleRead?: number;
  /** Whether it makes no difference to the list which of the two is in it: then nothing that shows the list has to be done again. */
  isSame?(a: Item, b: Item): boolean;
}

export interface LiveList<Item> {
  /** Undefined until the first read. */
  items: ReadonlySignal<Item[] | undefined>;
  /** Why they could not be read. */
  failure: ReadonlySignal<ImportCode | undefined>;
  /** Reads all of it now. */
  refresh(): Promise<void>;
  dispose(): void;
}

/**
 * Reads a list and keeps it up to date: never two reads at a time, and no more than a few a second, however many changes
 * there are. With an `order`, only what has changed is read again, unless that is much of the list.
 */
export function createLiveList<Item>(source: ListSource<Item>, order?: ListOrder<Item>): LiveList<Item> {
  const items = signal<Item[] | undefined>(undefined);
  const failure = signal<ImportCode | undefined>(undefined);
  let changed: Set<string> | 'any' = 'any';

  async function read(): Promise<void> {
    const ids = changed;
    const known = items.peek();
    changed = new Set();
    try {
      items.value =
        order && known && ids !== 'any' && ids.size * (order.singleRead ?? SINGLE_READ) <= known.length
          ? merged(known, ids, await source.list([...ids]), order)
          : await source.list();
      failure.value = undefined;
    } catch (error) {
      changed = 'any';
      failure.value = IMPORT_CODES.find((code) => code === codeOf(error)) ?? 'unexpected';
      if (failure.value === 'unexpected') throw error;
    }
  }

  const pacer = createPacer(read);
  const unsubscribe = source.onChange((ids) => {
    if (!ids || !order) changed = 'any';
    else if (changed !== 'any') for (const id of ids) changed.add(id);
    pacer.run();
  });
  pacer.run();
  return {
    items,
    failure,
    refresh() {
      changed = 'any';
      return pacer.runAtOnce();
    },
    dispose() {
      unsubscribe();
      pacer.stop();
    },
  };
}

/** The list with the items of these ids as they are now: replaced, added, or gone. `known` itself if that is the same list. */
function merged<Item>(
  known: Item[],
  ids: ReadonlySet<string>,
  found: readonly Item[],
  { idOf, compare, isSame = Object.is }: ListOrder<Item>,
): Item[] {
  const added = [...found].sort(compare);
  const replaced = known.filter((item) => ids.has(idOf(item)));
  const isUnchanged = replaced.every((item, i) => {
    const now = added[i];
    return now !== undefined && isSame(item, now);
  });
  if (isUnchanged && added.length === replaced.length) return known;
  const others = known.filter((item) => !ids.has(idOf(item)));
  const all: Item[] = [];
  let next = 0;
  for (const item of others) {
    for (let first = added[next]; first && compare(first, item) < 0; first = added[next]) {
      all.push(first);
      next += 1;
    }
    all.push(item);
  }
  return [...all, ...added.slice(next)];
}
