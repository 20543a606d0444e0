import { storage } from 'wxt/utils/storage';
import { REMINDER_DEFAULTS, type ReminderSettings } from './due-reminders.ts';

const item = storage.defineItem<ReminderSettings>('local:reminders', {
  fallback: REMINDER_DEFAULTS,
  version: 1,
});

/** What the person wants to be reminded of. */
export const reminderSettings = {
  async read(): Promise<ReminderSettings> {
    return { ...REMINDER_DEFAULTS, ...(await item.getValue()) };
  },

  async change(change: Partial<ReminderSettings>): Promise<void> {
    await item.setValue({ ...(await reminderSettings.read()), ...change });
  },

  /** Calls back at each change. Returns what ends it. */
  watch(listener: (settings: ReminderSettings) => void): () => void {
    return item.watch((settings) => listener({ ...REMINDER_DEFAULTS, ...settings }));
  },
};
