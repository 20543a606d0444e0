import { storage } from 'wxt/utils/storage';
import { REMINDER_DEFAULTS, type ReminderSettings } from './due-reminders.ts';

const settingsItem = storage.defineItem<ReminderSettings>('local:reminders', {
  fallback: REMINDER_DEFAULTS,
  version: 1,
});

/** The stored settings. Missing ones have their defaults. */
export const reminderSettings = {
  async read(): Promise<ReminderSettings> {
    return { ...REMINDER_DEFAULTS, ...(await settingsItem.getValue()) };
  },

  write: (settings: ReminderSettings): Promise<void> => settingsItem.setValue(settings),

  /** Calls `listener` after each change. Returns a function that stops this. */
  watch(listener: (settings: ReminderSettings) => void): () => void {
    return settingsItem.watch((settings) => listener({ ...REMINDER_DEFAULTS, ...settings }));
  },
};
