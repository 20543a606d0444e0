import { isRecord } from '#utils/is-record.ts';
import { createStoredValue } from '#utils/stored-value.ts';
import { REMINDER_DEFAULTS, type ReminderSettings } from './due-reminders.ts';

const settingsItem = createStoredValue<ReminderSettings>('reminders');

/** Reads stored settings. What is missing or damaged has its default: content scripts can write where they are stored. */
function parseReminders(value: unknown): ReminderSettings {
  if (!isRecord(value)) return REMINDER_DEFAULTS;
  const isOn = (name: 'first' | 'daily' | 'ending' | 'again'): boolean => {
    const found = value[name];
    return typeof found === 'boolean' ? found : REMINDER_DEFAULTS[name];
  };
  const days = Number(value['intervalDays']);
  return {
    first: isOn('first'),
    daily: isOn('daily'),
    ending: isOn('ending'),
    again: isOn('again'),
    intervalDays: days >= 1 && days <= MAX_INTERVAL ? days : REMINDER_DEFAULTS.intervalDays,
  };
}

/** A year, in days. */
const MAX_INTERVAL = 366;

/** The settings of reminders. */
export const reminderSettings = {
  async read(): Promise<ReminderSettings> {
    return parseReminders(await settingsItem.getValue());
  },

  write: (settings: ReminderSettings): Promise<void> => settingsItem.setValue(settings),

  /** Calls `listener` after each change. Returns a function that stops this. */
  watch(listener: (settings: ReminderSettings) => void): () => void {
    return settingsItem.watch((settings) => listener(parseReminders(settings)));
  },
};
