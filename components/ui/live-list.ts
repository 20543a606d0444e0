import { signal, type ReadonlySignal } from '@preact/signals';
import { codeOf } from '#utils/coded-error.ts';
import { IMPORT_CODES, type ImportCode } from '#utils/library/index.ts';

export interface ListSource<Item> {
  list(): Promise<Item[]>;
  onChange(listener: () => void): () => void;
}

export interface LiveList<Item> {
  /** Undefined until the first read. */
  items: ReadonlySignal<Item[] | undefined>;
  /** Why they could not be read. */
  failure: ReadonlySignal<ImportCode | undefined>;
  dispose(): void;
}

/** Reads a list, and again whenever it changes: never twice at a time, and once after a burst of changes. */
export function createLiveList<Item>(source: ListSource<Item>): LiveList<Item> {
  const items = signal<Item[] | undefined>(undefined);
  const failure = signal<ImportCode | undefined>(undefined);
  let isReading = false;
  let isStale = false;

  async function read(): Promise<void> {
    isStale = true;
    if (isReading) return;
    isReading = true;
    try {
      while (isStale) {
        isStale = false;
        items.value = await source.list();
        failure.value = undefined;
      }
    } catch (error) {
      failure.value = IMPORT_CODES.find((code) => code === codeOf(error)) ?? 'unexpected';
      if (failure.value === 'unexpected') throw error;
    } finally {
      isReading = false;
    }
  }

  const dispose = source.onChange(() => void read());
  void read();
  return { items, failure, dispose };
}
