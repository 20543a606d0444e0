import { type ArchiveRequest, DAY_MS, type ReminderKind, requestStatus } from '#utils/x/index.ts';

/** What a person wants to be reminded of. */
export interface ReminderSettings {
  /** A day after the request. */
  first: boolean;
  /** Then daily, until X's answer was seen. */
  daily: boolean;
  /** Before X's link ends, and when it has. */
  ending: boolean;
  /** Of asking anew before X lets go of recordings. Nobody who hosted once wants this: off until asked for. */
  again: boolean;
  /** Days after the last archive by which to ask anew; X keeps recordings for at least 30. */
  keptDays: number;
}

export const REMINDER_DEFAULTS: ReminderSettings = {
  first: true,
  daily: true,
  ending: true,
  again: false,
  keptDays: 28,
};

export interface Reminder {
  kind: ReminderKind;
  /** When it was or is due, ms since 1970. */
  at: number;
}

/** Who has not looked for so long will not be moved by one more day's reminder. */
const MAX_WAITING_DAYS = 14;

/** How long before the end of X's link one is warned, and before the day to ask anew. */
const WARNING_TIME = 2 * DAY_MS;

/** What was given a little in the future was given by a clock that has been set right since. */
const CLOCK_TOLERANCE = 60_000;

/** What is due at `now` (ms since 1970) and has not been said. Of several days missed only the last counts. */
export function dueReminders(request: ArchiveRequest, settings: ReminderSettings, now: number): Reminder[] {
  return remindersOf(request, settings, now)
    .filter(({ at }) => at <= now)
    .filter((reminder) => !wasReminded(request, reminder, now));
}

/** When the next reminder will be due, if any is to come. */
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

/** By when to ask anew: none as long as no archive has told when it was made. */
export function askAgainBy(request: ArchiveRequest, keptDays: number): number | undefined {
  return request.lastArchiveAt === undefined ? undefined : request.lastArchiveAt + keptDays * DAY_MS;
}

/** A reminder given "later than now" comes of a clock that ran ahead: it does not count. */
function wasReminded(
  { remindedAt: reminders }: ArchiveRequest,
  { kind, at }: Reminder,
  now: number,
): boolean {
  const last = reminders?.[kind];
  return last !== undefined && last >= at && last <= now + CLOCK_TOLERANCE;
}

/** Of each kind the last one that is due, and the next. */
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

/** While another archive is under way, nobody needs to be told to ask for one. */
function retentionReminders(request: ArchiveRequest, settings: ReminderSettings, now: number): Reminder[] {
  const by = askAgainBy(request, settings.keptDays);
  const isUnderWay = !['none', 'imported', 'expired', 'failed'].includes(requestStatus(request, now).state);
  return settings.again && by !== undefined && !isUnderWay
    ? [{ kind: 'again', at: by - WARNING_TIME }]
    : [];
}
