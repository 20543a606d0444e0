import { signal, type ReadonlySignal } from '@preact/signals';
import type { ReminderSettings } from '#utils/notices/index.ts';

export interface RemindersDependencies {
  read(): Promise<ReminderSettings>;
  change(change: Partial<ReminderSettings>): Promise<void>;
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
      // A checkbox changes at once, not when the setting is stored.
      if (settings.value) settings.value = { ...settings.value, ...change };
      await reminders.change(change);
    },
    dispose,
  };
}
