import { type ArchiveRequest, DAY_MS, type ReminderKind, requestStatus } from '#utils/x/index.ts';

/** What the person chose to be reminded of. */
export interface ReminderSettings {
  /** A day after the request. */
  first: boolean;
  /** After that, each day until X's answer was seen. */
  daily: boolean;
  /** Before X's link ends, and when it has ended. */
  ending: boolean;
  /** To request a new archive before X deletes recordings. Off by default: it is of use only to regular hosts. */
  again: boolean;
  /** Days after the last archive by which to request a new one. X keeps recordings for at least 30 days. */
  intervalDays: number;
}

export const REMINDER_DEFAULTS: ReminderSettings = {
  first: true,
  daily: true,
  ending: true,
  again: false,
  intervalDays: 28,
};

export interface Reminder {
  kind: ReminderKind;
  /** When it was or will be due, ms since 1970. */
  at: number;
}

/** For how many days there are daily reminders: more of them would not help. */
const MAX_WAITING_DAYS = 14;

/** How long before X's link ends, and before the day for a new request, the reminder is due. In ms. */
const WARNING_TIME = 2 * DAY_MS;

/** How far in the future (ms) a shown reminder may be: clocks are corrected by a little all the time. */
const CLOCK_TOLERANCE = 60_000;

/** The reminders that are due at `now` (ms since 1970) and not shown yet. Of several missed days only the last counts. */
export function dueReminders(request: ArchiveRequest, settings: ReminderSettings, now: number): Reminder[] {
  return remindersOf(request, settings, now)
    .filter(({ at }) => at <= now)
    .filter((reminder) => !wasReminded(request, reminder, now));
}

/** When the next reminder will be due (ms since 1970), if there is one. */
export function nextReminderAt(
  request: ArchiveRequest,
  settings: ReminderSettings,
  now: number,
): number | undefined {
  const times = remindersOf(request, settings, now)
    .map(({ at }) => at)
    .filter((at) => at > now);
  return times.length > 0 ? Math.min(...times) : undefined;
}

/** The day for a new request (ms since 1970). Undefined if the date of the last archive is unknown. */
export function nextRequestDueAt(request: ArchiveRequest, intervalDays: number): number | undefined {
  return request.lastArchiveAt === undefined ? undefined : request.lastArchiveAt + intervalDays * DAY_MS;
}

/** A reminder that was shown "later than now" does not count: the clock ran ahead then. */
function wasReminded({ remindedAt }: ArchiveRequest, { kind, at }: Reminder, now: number): boolean {
  const last = remindedAt?.[kind];
  return last !== undefined && last >= at && last <= now + CLOCK_TOLERANCE;
}

/** Of each kind, the last reminder that is due and the next one. */
function remindersOf(request: ArchiveRequest, settings: ReminderSettings, now: number): Reminder[] {
  return [...requestReminders(request, settings, now), ...retentionReminders(request, settings, now)];
}

function requestReminders(request: ArchiveRequest, settings: ReminderSettings, now: number): Reminder[] {
  const status = requestStatus(request, now);
  if (status.state === 'waiting') return waitingReminders(status.since, settings, now);
  if (!settings.ending) return [];
  if (status.state === 'ready') {
    return [
      { kind: 'ending', at: status.until - WARNING_TIME },
      { kind: 'expired', at: status.until },
    ];
  }
  return status.state === 'expired' ? [{ kind: 'expired', at: status.since }] : [];
}

function waitingReminders(since: number, { first, daily }: ReminderSettings, now: number): Reminder[] {
  const days = Array.from({ length: MAX_WAITING_DAYS }, (_, index) => index + 1);
  const times = days.filter((day) => (day === 1 ? first : daily)).map((day) => since + day * DAY_MS);
  const past = times.findLast((at) => at <= now);
  const next = times.find((at) => at > now);
  return [past, next].flatMap((at) => (at === undefined ? [] : [{ kind: 'waiting', at } as const]));
}

/** There is no such reminder while an archive is requested or being downloaded. */
function retentionReminders(request: ArchiveRequest, settings: ReminderSettings, now: number): Reminder[] {
  const by = nextRequestDueAt(request, settings.intervalDays);
  const isUnderWay = !['none', 'imported', 'expired', 'failed'].includes(requestStatus(request, now).state);
  return settings.again && by !== undefined && !isUnderWay ? [{ kind: 'again', at: by - WARNING_TIME }] : [];
}
