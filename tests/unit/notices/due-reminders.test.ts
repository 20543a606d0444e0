import { describe, expect, it } from 'vitest';
import {
  nextRequestDueAt,
  dueReminders,
  nextReminderAt,
  REMINDER_DEFAULTS,
  type ReminderSettings,
} from '#utils/notices/due-reminders.ts';
import { type ArchiveRequest, NO_REQUEST } from '#utils/x/index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 5, 1, 9);
const WAITING: ArchiveRequest = { ...NO_REQUEST, requestedAt: MONDAY, requestedBy: 'seen' };
const READY: ArchiveRequest = { ...WAITING, readyAt: MONDAY + DAY };

const kinds = (request: ArchiveRequest, now: number, settings: Partial<ReminderSettings> = {}): string[] =>
  dueReminders(request, { ...REMINDER_DEFAULTS, ...settings }, now).map(({ kind }) => kind);

/** In days after Monday. */
const next = (request: ArchiveRequest, now: number, settings: Partial<ReminderSettings> = {}) => {
  const at = nextReminderAt(request, { ...REMINDER_DEFAULTS, ...settings }, now);
  return at === undefined ? undefined : (at - MONDAY) / DAY;
};

describe('reminders during the wait', () => {
  it('are due after a day, and not before', () => {
    expect([kinds(WAITING, MONDAY + DAY - 1), kinds(WAITING, MONDAY + DAY)]).toEqual([[], ['waiting']]);
    expect(next(WAITING, MONDAY + HOUR)).toBe(1);
  });

  it('are due once a day', () => {
    const reminded = { ...WAITING, remindedAt: { waiting: MONDAY + DAY + 5 } };

    expect(kinds(reminded, MONDAY + 2 * DAY - 1)).toEqual([]);
    expect(kinds(reminded, MONDAY + 2 * DAY)).toEqual(['waiting']);
    expect(next(reminded, MONDAY + DAY + HOUR)).toBe(2);
  });

  it('are due once after several days of sleep', () => {
    expect(kinds(WAITING, MONDAY + 5.5 * DAY)).toEqual(['waiting']);
    expect(kinds({ ...WAITING, remindedAt: { waiting: MONDAY + 5.5 * DAY } }, MONDAY + 5.6 * DAY)).toEqual(
      [],
    );
  });

  it('leave out the first, the daily ones, or both', () => {
    expect(kinds(WAITING, MONDAY + DAY, { first: false })).toEqual([]);
    expect(kinds(WAITING, MONDAY + 2 * DAY, { first: false })).toEqual(['waiting']);
    expect(
      kinds({ ...WAITING, remindedAt: { waiting: MONDAY + DAY } }, MONDAY + 3 * DAY, { daily: false }),
    ).toEqual([]);
    expect(next(WAITING, MONDAY, { first: false, daily: false })).toBeUndefined();
  });

  it('end after two weeks', () => {
    const reminded = { ...WAITING, remindedAt: { waiting: MONDAY + 14 * DAY } };

    expect(kinds(reminded, MONDAY + 30 * DAY)).toEqual([]);
    expect(next(reminded, MONDAY + 14 * DAY)).toBeUndefined();
  });
});

describe('reminders while the archive is ready', () => {
  it('are due two days before the link ends, and when it has ended', () => {
    const warned = { ...READY, remindedAt: { ending: MONDAY + 6 * DAY } };

    expect(kinds(READY, MONDAY + 6 * DAY - 1)).toEqual([]);
    expect(kinds(READY, MONDAY + 6 * DAY)).toEqual(['ending']);
    expect(kinds(warned, MONDAY + 7 * DAY)).toEqual([]);
    expect(kinds(warned, MONDAY + 8 * DAY)).toEqual(['expired']);
  });

  it('report only the end to a person who was away all the time', () => {
    expect(kinds(READY, MONDAY + 40 * DAY)).toEqual(['expired']);
  });

  it('can be turned off', () => {
    expect(kinds(READY, MONDAY + 40 * DAY, { ending: false })).toEqual([]);
  });

  it('end with the download', () => {
    expect(kinds({ ...READY, downloadedAt: MONDAY + 2 * DAY }, MONDAY + 40 * DAY)).toEqual([]);
  });
});

describe('reminders after a change of the clock', () => {
  it('are due again if they were shown in the future', () => {
    const reminded = { ...WAITING, remindedAt: { waiting: MONDAY + 300 * DAY } };

    expect(kinds(reminded, MONDAY + DAY)).toEqual(['waiting']);
  });

  it('are not due while the clock is before the request', () => {
    expect(kinds(WAITING, MONDAY - DAY)).toEqual([]);
  });
});

describe('the reminder to request a new archive', () => {
  const MADE = Date.UTC(2026, 5, 3);
  const regular: ArchiveRequest = { ...NO_REQUEST, lastArchiveAt: MADE, importedAt: MADE };

  it('is due by 1 July after an archive of 3 June', () => {
    expect(nextRequestDueAt(regular, 28)).toBe(Date.UTC(2026, 6, 1));
  });

  it('is due two days before, once, and only if turned on', () => {
    const reminded = { ...regular, remindedAt: { again: Date.UTC(2026, 5, 29) } };

    expect(kinds(regular, Date.UTC(2026, 5, 29))).toEqual([]);
    expect(kinds(regular, Date.UTC(2026, 5, 29) - 1, { again: true })).toEqual([]);
    expect(kinds(regular, Date.UTC(2026, 5, 29), { again: true })).toEqual(['again']);
    expect(kinds(reminded, Date.UTC(2026, 6, 20), { again: true })).toEqual([]);
  });

  it('follows the number of days that the person chose', () => {
    expect(kinds(regular, Date.UTC(2026, 5, 15), { again: true, intervalDays: 14 })).toEqual(['again']);
  });

  it('is not due while an archive is requested', () => {
    const waiting: ArchiveRequest = { ...NO_REQUEST, lastArchiveAt: MADE, requestedAt: MADE + 27 * DAY };

    expect(kinds(waiting, MADE + 27.5 * DAY, { again: true })).toEqual([]);
  });
});
