import { expect, it, vi } from 'vitest';
import { createSettingsStore } from '#components/settings/settings-store.ts';
import { REMINDER_DEFAULTS, type ReminderSettings } from '#utils/notices/index.ts';

function createStore() {
  const written: ReminderSettings[] = [];
  const store = createSettingsStore<ReminderSettings>({
    read: async () => REMINDER_DEFAULTS,
    write: async (settings) => void written.push(settings),
    watch: () => () => {},
  });
  return { store, written };
}

it('writes a change in the same turn, since the page may close next', async () => {
  const { store, written } = createStore();
  await vi.waitUntil(() => store.settings.value);

  void store.change({ daily: false });

  expect(written).toEqual([{ ...REMINDER_DEFAULTS, daily: false }]);
});

it('keeps the first of two changes in a row', async () => {
  const { store, written } = createStore();
  await vi.waitUntil(() => store.settings.value);

  await Promise.all([store.change({ daily: false }), store.change({ intervalDays: 30 })]);

  expect(written.at(-1)).toEqual({ ...REMINDER_DEFAULTS, daily: false, intervalDays: 30 });
});
