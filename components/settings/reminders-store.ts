import { signal, type ReadonlySignal } from '@preact/signals';
import type { ReminderSettings } from '#utils/notices/index.ts';

export interface RemindersDependencies {
  read(): Promise<ReminderSettings>;
  write(settings: ReminderSettings): Promise<void>;
  watch(listener: (settings: ReminderSettings) => void): () => void;
}

export interface RemindersStore {
  /** Undefined until known. */
  settings: ReadonlySignal<ReminderSettings | undefined>;
  change(change: Partial<ReminderSettings>): Promise<void>;
  dispose(): void;
}

/** The settings for reminders. */
export function createRemindersStore(reminders: RemindersDependencies): RemindersStore {
  const settings = signal<ReminderSettings | undefined>(undefined);
  const receive = (found: ReminderSettings): void => {
    settings.value = found;
  };
  const dispose = reminders.watch(receive);
  void reminders.read().then(receive);
  return {
    settings,
    async change(change) {
      // Written without reading first: a person may close the page at once, or change two settings in a row.
      const changed = { ...(settings.value ?? (await reminders.read())), ...change };
      settings.value = changed;
      await reminders.write(changed);
    },
    dispose,
  };
}
