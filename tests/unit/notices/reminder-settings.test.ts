import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { REMINDER_DEFAULTS, reminderSettings } from '#utils/notices/index.ts';

describe('the settings for reminders', () => {
  beforeEach(() => fakeBrowser.reset());

  it('are what the person chose', async () => {
    const chosen = { first: false, daily: false, ending: true, again: true, intervalDays: 60 };

    await reminderSettings.write(chosen);

    expect(await reminderSettings.read()).toEqual(chosen);
  });

  it.each([
    null,
    'on',
    { first: 'no', daily: 1, intervalDays: 0 },
    { intervalDays: Number.NaN },
    { intervalDays: 1e9 },
  ])('have their defaults where a content script has written %j', async (forged) => {
    await fakeBrowser.storage.local.set({ reminders: forged });

    expect(await reminderSettings.read()).toEqual(REMINDER_DEFAULTS);
  });
});
