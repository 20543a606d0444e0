import { browser } from './browser.ts';

/**
 * A value in `storage.local`. Content scripts can write there, so what is read is unknown, and undefined if there is none.
 * Not WXT's storage, which has migrations and drivers that nothing here uses: it is several kB in each popup and in the guide.
 */
export interface StoredValue<Value> {
  getValue(): Promise<unknown>;
  setValue(value: Value): Promise<void>;
  removeValue(): Promise<void>;
  /** Calls `listener` after each change. Returns a function that stops this. */
  watch(listener: (value: unknown) => void): () => void;
}

/** Touches no API before it is used: Chromium's engine shares code with pages, and has no `storage`. */
export function createStoredValue<Value>(key: string): StoredValue<Value> {
  return {
    getValue: async () => (await browser.storage.local.get(key))[key],
    setValue: (value) => browser.storage.local.set({ [key]: value }),
    removeValue: () => browser.storage.local.remove(key),
    watch(listener) {
      const listen = (changes: Readonly<Record<string, { newValue?: unknown }>>): void => {
        if (changes[key]) listener(changes[key].newValue);
      };
      browser.storage.local.onChanged.addListener(listen);
      return () => {
        // A guide that has outlived its extension has no API any more.
        if (browser.runtime?.id !== undefined) browser.storage.local.onChanged.removeListener(listen);
      };
    },
  };
}
