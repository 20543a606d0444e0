import { signal, type ReadonlySignal } from '@preact/signals';

/** Settings that are stored together. */
export interface SettingsItem<Settings> {
  read(): Promise<Settings>;

  write(settings: Settings): Promise<void>;
  watch(listener: (settings: Settings) => void): () => void;
}

export interface SettingsStore<Settings> {
  /** Undefined until known. */
  settings: ReadonlySignal<Settings | undefined>;
  change(change: Partial<Settings>): Promise<void>;
  dispose(): void;
}

/** Settings as a page shows and changes them; what other pages change is followed. */
export function createSettingsStore<Settings extends object>(
  item: SettingsItem<Settings>,
): SettingsStore<Settings> {
  const settings = signal<Settings | undefined>(undefined);
  const receive = (found: Settings): void => {
    settings.value = found;
  };
  const dispose = item.watch(receive);
  void item.read().then(receive);
  return {
    settings,
    async change(change) {
      // Written without reading first: a person may close the page at once, or change two settings in a row.
      const changed = { ...(settings.value ?? (await item.read())), ...change };
      settings.value = changed;
      await item.write(changed);
    },
    dispose,
  };
}
