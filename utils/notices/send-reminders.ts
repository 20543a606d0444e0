import type { ArchiveRequest } from '#utils/x/index.ts';
import { dueReminders, nextReminderAt, type Reminder, type ReminderSettings } from './due-reminders.ts';
import { correctClock } from './correct-clock.ts';

export interface ReminderEnvironment {
  requests: {
    /** Changes the requests of all accounts in one go. */
    change(edit: (requests: readonly ArchiveRequest[]) => readonly ArchiveRequest[]): Promise<unknown>;
  };
  settings(): Promise<ReminderSettings>;
  /** Tells the person. */
  notify(reminder: Reminder, request: ArchiveRequest): Promise<void>;
  /** Sees to it that the background looks again then (ms since 1970); not at all where nothing is to come. */
  scheduleCheck(at: number | undefined): Promise<void>;
  /** ms since 1970 */
  now(): number;
}

/** However far off the next reminder is: the computer may sleep and its clock be changed meanwhile. In ms. */
const MAX_CHECK_INTERVAL = 6 * 3_600_000;

/**
 * Says what is due, each reminder once, and sees to being called again when the next one is. The stored times are the
 * truth: this may be called at any time, from wherever the background wakes, and as often as one likes.
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
  // Noted before it is said: a worker that dies in between leaves one out rather than repeating it for ever.
  for (const { reminder, request } of due) await environment.notify(reminder, request);
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
