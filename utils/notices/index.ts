export {
  announceArchive,
  announceFailure,
  announceImport,
  announceInterruption,
  announceLost,
  showBadge,
} from './archive-notices.ts';
export { checkReminders, onReminderAlarm } from './check-reminders.ts';
export { nextRequestDueAt, REMINDER_DEFAULTS, type ReminderSettings } from './due-reminders.ts';
export { dayOf, formatCalendar } from './format-calendar.ts';
export { notices, onNoticeClicked } from './notify.ts';
export { reminderSettings } from './reminder-settings.ts';
