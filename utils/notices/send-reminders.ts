import type { ArchiveRequest } from '#utils/x/index.ts';
import { dueReminders, nextReminderAt, type Reminder, type ReminderSettings } from './due-reminders.ts';

export interface ReminderEnvironment {
  requests: {
    /** Reads, edits and writes the requests of all accounts under one lock. */
    change(edit: (requests: readonly ArchiveRequest[]) => readonly ArchiveRequest[]): Promise<unknown>;
  };
  settings(): Promise<ReminderSettings>;
  /** Shows the reminder to the person. */
  notify(reminder: Reminder, request: ArchiveRequest): Promise<void>;
  /** Schedules the next check for `at` (ms since 1970), or none if it is undefined. */
  scheduleCheck(at: number | undefined): Promise<void>;
  /** ms since 1970 */
  now(): number;
}

/** The longest time between checks, because the computer may sleep and its clock may change. In ms. */
const MAX_CHECK_INTERVAL = 6 * 3_600_000;

/** Before this the extension did not exist (ms since 1970): a clock that shows less is wrong, and nothing is corrected by it. */
const EARLIEST_PLAUSIBLE = Date.UTC(2026, 0, 1);

/** Clocks are corrected by up to this all the time, in ms. */
const MAX_USUAL_DRIFT = 3_600_000;

const EVENT_TIMES = ['requestedAt', 'readyAt', 'downloadingAt', 'interruptedAt'] as const;

/**
 * Shows the reminders that are due, each once, and schedules the next check. Only the stored times decide, so this may
 * be called at any time and as often as the background wakes.
 */
export async function sendReminders(environment: ReminderEnvironment): Promise<void> {
  const settings = await environment.settings();
  const now = environment.now();
  let due: { reminder: Reminder; request: ArchiveRequest }[] = [];
  let next: number | undefined;
  await environment.requests.change((requests) => {
    const corrected = requests.map((request) => correctClock(request, now));
    due = corrected.flatMap((request) =>
      dueReminders(request, settings, now).map((reminder) => ({ reminder, request })),
    );
    const times = corrected.flatMap((request) => nextReminderAt(request, settings, now) ?? []);
    next = times.length > 0 ? Math.min(...times, now + MAX_CHECK_INTERVAL) : undefined;
    const isSame = due.length === 0 && corrected.every((request, index) => request === requests[index]);
    return isSame ? requests : corrected.map((request) => withReminded(request, dueOf(due, request), now));
  });
  await environment.scheduleCheck(next);
  // Stored before it is shown: a worker that ends in between skips a reminder, rather than repeating it each time.
  for (const { reminder, request } of due) await environment.notify(reminder, request);
}

/**
 * The request after the clock was set back: times in the future become `now`, so that no reminder waits for the wrong
 * day. Returns the same object if there are none.
 */
function correctClock(request: ArchiveRequest, now: number): ArchiveRequest {
  if (now < EARLIEST_PLAUSIBLE) return request;
  const ahead = EVENT_TIMES.filter((time) => (request[time] ?? 0) > now + MAX_USUAL_DRIFT);
  if (ahead.length === 0) return request;
  return { ...request, ...Object.fromEntries(ahead.map((time) => [time, now])) };
}

function dueOf(due: readonly { reminder: Reminder; request: ArchiveRequest }[], request: ArchiveRequest) {
  return due.filter((each) => each.request === request).map(({ reminder }) => reminder);
}

function withReminded(request: ArchiveRequest, reminders: readonly Reminder[], now: number): ArchiveRequest {
  if (reminders.length === 0) return request;
  return {
    ...request,
    remindedAt: { ...request.remindedAt, ...Object.fromEntries(reminders.map(({ kind }) => [kind, now])) },
  };
}
