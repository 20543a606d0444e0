import { browser } from '#utils/browser.ts';
import { changeRequests } from '#utils/x/index.ts';
import { sendReminders } from './send-reminders.ts';
import { announceReminder, showBadge } from './archive-notices.ts';
import { reminderSettings } from './reminder-settings.ts';

const ALARM = 'reminders';

/** Says what is due, shows it on the toolbar, and sets the alarm for the next. */
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

/** Neither browser keeps alarms through all that may happen to it: they are made anew at each look. */
async function scheduleCheck(at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(ALARM);
  else await browser.alarms.create(ALARM, { when: at });
}

/** Calls back when an alarm of ours goes off. */
export function onReminderAlarm(listener: () => void): void {
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === ALARM) listener();
  });
}
