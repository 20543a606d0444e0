import { describe, expect, it } from 'vitest';
import { REMINDER_DEFAULTS } from '#utils/notices/due-reminders.ts';
import { sendReminders } from '#utils/notices/send-reminders.ts';
import { type ArchiveRequest, NO_REQUEST } from '#utils/x/index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 5, 1, 9);
const WAITING: ArchiveRequest = { ...NO_REQUEST, handle: 'ana', requestedAt: MONDAY };

/** A browser with its own clock, whose background can wake at any time. */
function createWorld(...requests: ArchiveRequest[]) {
  const world = {
    stored: requests as readonly ArchiveRequest[],
    shown: [] as string[],
    alarm: undefined as number | undefined,
    async wake(now: number): Promise<void> {
      await sendReminders({
        requests: {
          change: async (edit) => {
            world.stored = edit(world.stored);
          },
        },
        settings: async () => REMINDER_DEFAULTS,
        notify: async ({ kind }, { handle = '' }) => void world.shown.push(`${kind} ${handle}`),
        scheduleCheck: async (at) => {
          world.alarm = at;
        },
        now: () => now,
      });
    },
  };
  return world;
}

describe('sendReminders', () => {
  it('shows a reminder once, however often the background wakes', async () => {
    const world = createWorld(WAITING);

    for (let minutes = 0; minutes < 60; minutes += 1) await world.wake(MONDAY + DAY + minutes * 30_000);

    expect(world.shown).toEqual(['waiting ana']);
  });

  it('shows a reminder once if two workers check at the same time', async () => {
    const world = createWorld(WAITING);

    await Promise.all([world.wake(MONDAY + DAY), world.wake(MONDAY + DAY)]);

    expect(world.shown).toEqual(['waiting ana']);
  });

  it('schedules a check for the next reminder of any account, after six hours at the latest', async () => {
    const soon = { ...WAITING, handle: 'ben', requestedAt: MONDAY - 20 * HOUR };
    const world = createWorld(WAITING, soon);

    await world.wake(MONDAY);
    const first = world.alarm;
    await world.wake(MONDAY + 4 * HOUR);

    expect([first, world.alarm]).toEqual([MONDAY + 4 * HOUR, MONDAY + 10 * HOUR]);
    expect(world.shown).toEqual(['waiting ben']);
  });

  it('schedules no check and writes nothing if no reminder will come', async () => {
    const world = createWorld(NO_REQUEST);
    const before = world.stored;

    await world.wake(MONDAY);

    expect(world.alarm).toBeUndefined();
    expect(world.stored).toBe(before);
  });

  it('sets a time in the future to now after the clock was set back', async () => {
    const world = createWorld({ ...WAITING, requestedAt: MONDAY + 300 * DAY });

    await world.wake(MONDAY);
    await world.wake(MONDAY + DAY);

    expect(world.shown).toEqual(['waiting ana']);
    expect(world.stored[0]?.requestedAt).toBe(MONDAY);
  });

  it('corrects nothing while the clock is before the release', async () => {
    const world = createWorld(WAITING);

    await world.wake(Date.UTC(2000, 0, 1));
    await world.wake(MONDAY + DAY);

    expect(world.stored[0]?.requestedAt).toBe(MONDAY);
    expect(world.shown).toEqual(['waiting ana']);
  });

  it('shows on the first check what was due while the browser was closed', async () => {
    const world = createWorld({ ...WAITING, readyAt: MONDAY + DAY });

    await world.wake(MONDAY + 90 * DAY);

    expect(world.shown).toEqual(['expired ana']);
  });
});
