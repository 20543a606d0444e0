import { describe, expect, it } from 'vitest';
import {
  askAgainBy,
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

describe('during the wait', () => {
  it('reminds after a day, and not before', () => {
    expect([kinds(WAITING, MONDAY + DAY - 1), kinds(WAITING, MONDAY + DAY)]).toEqual([[], ['waiting']]);
    expect(next(WAITING, MONDAY + HOUR)).toBe(1);
  });

  it('reminds each day once', () => {
    const said = { ...WAITING, remindedAt: { waiting: MONDAY + DAY + 5 } };

    expect(kinds(said, MONDAY + 2 * DAY - 1)).toEqual([]);
    expect(kinds(said, MONDAY + 2 * DAY)).toEqual(['waiting']);
    expect(next(said, MONDAY + DAY + HOUR)).toBe(2);
  });

  it('says once what a computer has slept through', () => {
    expect(kinds(WAITING, MONDAY + 5.5 * DAY)).toEqual(['waiting']);
    expect(kinds({ ...WAITING, remindedAt: { waiting: MONDAY + 5.5 * DAY } }, MONDAY + 5.6 * DAY)).toEqual(
      [],
    );
  });

  it('leaves out the first, the daily ones, or both', () => {
    expect(kinds(WAITING, MONDAY + DAY, { first: false })).toEqual([]);
    expect(kinds(WAITING, MONDAY + 2 * DAY, { first: false })).toEqual(['waiting']);
    expect(
      kinds({ ...WAITING, remindedAt: { waiting: MONDAY + DAY } }, MONDAY + 3 * DAY, { daily: false }),
    ).toEqual([]);
    expect(next(WAITING, MONDAY, { first: false, daily: false })).toBeUndefined();
  });

  it('gives up after two weeks', () => {
    const said = { ...WAITING, remindedAt: { waiting: MONDAY + 14 * DAY } };

    expect(kinds(said, MONDAY + 30 * DAY)).toEqual([]);
    expect(next(said, MONDAY + 14 * DAY)).toBeUndefined();
  });
});

describe('while it is ready', () => {
  it('warns two days before the end, and says when it has come', () => {
    const warned = { ...READY, remindedAt: { ending: MONDAY + 6 * DAY } };

    expect(kinds(READY, MONDAY + 6 * DAY - 1)).toEqual([]);
    expect(kinds(READY, MONDAY + 6 * DAY)).toEqual(['ending']);
    expect(kinds(warned, MONDAY + 7 * DAY)).toEqual([]);
    expect(kinds(warned, MONDAY + 8 * DAY)).toEqual(['expired']);
  });

  it('says only that it has ended to who was away for all of it', () => {
    expect(kinds(READY, MONDAY + 40 * DAY)).toEqual(['expired']);
  });

  it('says nothing to who does not want it', () => {
    expect(kinds(READY, MONDAY + 40 * DAY, { ending: false })).toEqual([]);
  });

  it('says nothing once it is here', () => {
    expect(kinds({ ...READY, downloadedAt: MONDAY + 2 * DAY }, MONDAY + 40 * DAY)).toEqual([]);
  });
});

describe('with a clock that is changed', () => {
  it('reminds again where a clock that ran ahead had it said in the future', () => {
    const said = { ...WAITING, remindedAt: { waiting: MONDAY + 300 * DAY } };

    expect(kinds(said, MONDAY + DAY)).toEqual(['waiting']);
  });

  it('is silent while the clock stands before the request', () => {
    expect(kinds(WAITING, MONDAY - DAY)).toEqual([]);
  });
});

describe('asking anew', () => {
  const MADE = Date.UTC(2026, 5, 3);
  const regular: ArchiveRequest = { ...NO_REQUEST, lastArchiveAt: MADE, importedAt: MADE };

  it('is due by 1 July after an archive of 3 June', () => {
    expect(askAgainBy(regular, 28)).toBe(Date.UTC(2026, 6, 1));
  });

  it('is said two days before, once, to who has asked for it', () => {
    const said = { ...regular, remindedAt: { again: Date.UTC(2026, 5, 29) } };

    expect(kinds(regular, Date.UTC(2026, 5, 29))).toEqual([]);
    expect(kinds(regular, Date.UTC(2026, 5, 29) - 1, { again: true })).toEqual([]);
    expect(kinds(regular, Date.UTC(2026, 5, 29), { again: true })).toEqual(['again']);
    expect(kinds(said, Date.UTC(2026, 6, 20), { again: true })).toEqual([]);
  });

  it('goes by the days that the person has chosen', () => {
    expect(kinds(regular, Date.UTC(2026, 5, 15), { again: true, keptDays: 14 })).toEqual(['again']);
  });

  it('is not said while an archive is under way', () => {
    const waiting: ArchiveRequest = { ...NO_REQUEST, lastArchiveAt: MADE, requestedAt: MADE + 27 * DAY };

    expect(kinds(waiting, MADE + 27.5 * DAY, { again: true })).toEqual([]);
  });
});
