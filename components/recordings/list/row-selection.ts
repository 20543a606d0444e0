import { signal, type ReadonlySignal } from '@preact/signals';

/** Which recordings are selected, to do something with all of them. Orders are the ids of a list, as it is shown. */
export interface RowSelection {
  ids: ReadonlySignal<ReadonlySet<string>>;
  /** Selects this one too, or no longer. */
  toggle(spaceId: string): void;
  /** Selects all from the one that was selected last, or else from `start`, to this one. */
  extendTo(spaceId: string, order: readonly string[], start?: string): void;
  selectAll(order: readonly string[]): void;
  clear(): void;
}

export function createRowSelection(): RowSelection {
  const ids = signal<ReadonlySet<string>>(new Set());
  /** What was selected before the range that reaches from `anchor`. */
  let base: ReadonlySet<string> = new Set();
  let anchor: string | undefined;

  function select(next: ReadonlySet<string>, from: string | undefined): void {
    ids.value = next;
    base = next;
    anchor = from;
  }

  return {
    ids,
    toggle(spaceId) {
      const next = new Set(ids.peek());
      if (!next.delete(spaceId)) next.add(spaceId);
      select(next, spaceId);
    },
    extendTo(spaceId, order, start = spaceId) {
      const isKnown = anchor !== undefined && ids.peek().size > 0 && order.includes(anchor);
      if (!isKnown) select(ids.peek(), start);
      const [from, to] = [order.indexOf(anchor ?? spaceId), order.indexOf(spaceId)].sort((a, b) => a - b);
      ids.value = new Set([...base, ...order.slice(from, (to ?? 0) + 1)]);
    },
    selectAll: (order) => select(new Set(order), order[0]),
    clear: () => select(new Set(), undefined),
  };
}
