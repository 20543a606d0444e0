import { browser } from '#utils/browser.ts';
import { changeRequests } from '#utils/x/index.ts';
import { sendReminders } from './send-reminders.ts';
import { announceReminder, showBadge } from './archive-notices.ts';
import { reminderSettings } from './reminder-settings.ts';

const ALARM = 'reminders';

/** Shows the reminders that are due, updates the badge and schedules the next check. */
export async function checkReminders(): Promise<void> {
  await sendReminders({
    requests: { change: changeRequests },
    settings: reminderSettings.read,
    notify: announceReminder,
    scheduleCheck,
    now: Date.now,
  });
  await showBadge();
}

/** No browser keeps alarms in every case, so the alarm is set again on each check. */
async function scheduleCheck(at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at });
}

/** Calls `listener` when it is time for a check. */
export function onReminderAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
}
