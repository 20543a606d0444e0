import { describe, expect, it } from 'vitest';
import { REMINDER_DEFAULTS } from '#utils/notices/due-reminders.ts';
import { sendReminders } from '#utils/notices/send-reminders.ts';
import { type ArchiveRequest, NO_REQUEST } from '#utils/x/index.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 5, 1, 9);
const WAITING: ArchiveRequest = { ...NO_REQUEST, handle: 'ana', requestedAt: MONDAY };

/** A browser with a clock of its own, whose background may be woken at any time. */
function createWorld(...requests: ArchiveRequest[]) {
  const world = {
    kept: requests as readonly ArchiveRequest[],
    said: [] as string[],
    alarm: undefined as number | undefined,
    async wake(now: number): Promise<void> {
      await sendReminders({
        requests: {
          change: async (edit) => {
            world.kept = edit(world.kept);
          },
        },
        settings: async () => REMINDER_DEFAULTS,
        notify: async ({ kind }, { handle = '' }) => void world.said.push(`${kind} ${handle}`),
        scheduleCheck: async (at) => {
          world.alarm = at;
        },
        now: () => now,
      });
    },
  };
  return world;
}

describe('giveReminders', () => {
  it('says once what is due, however often the background wakes', async () => {
    const world = createWorld(WAITING);

    for (let minutes = 0; minutes < 60; minutes += 1) await world.wake(MONDAY + DAY + minutes * 30_000);

    expect(world.said).toEqual(['waiting ana']);
  });

  it('says once what two of its lives find at the same time', async () => {
    const world = createWorld(WAITING);

    await Promise.all([world.wake(MONDAY + DAY), world.wake(MONDAY + DAY)]);

    expect(world.said).toEqual(['waiting ana']);
  });

  it('wakes for the next reminder of any account, and every six hours until then', async () => {
    const soon = { ...WAITING, handle: 'ben', requestedAt: MONDAY - 20 * HOUR };
    const world = createWorld(WAITING, soon);

    await world.wake(MONDAY);
    const first = world.alarm;
    await world.wake(MONDAY + 4 * HOUR);

    expect([first, world.alarm]).toEqual([MONDAY + 4 * HOUR, MONDAY + 10 * HOUR]);
    expect(world.said).toEqual(['waiting ben']);
  });

  it('sets no alarm where nothing is to come, and writes nothing', async () => {
    const world = createWorld(NO_REQUEST);
    const before = world.kept;

    await world.wake(MONDAY);

    expect(world.alarm).toBeUndefined();
    expect(world.kept).toBe(before);
  });

  it('counts from now what a clock that ran ahead has put into the future', async () => {
    const world = createWorld({ ...WAITING, requestedAt: MONDAY + 300 * DAY });

    await world.wake(MONDAY);
    await world.wake(MONDAY + DAY);

    expect(world.said).toEqual(['waiting ana']);
    expect(world.kept[0]?.requestedAt).toBe(MONDAY);
  });

  it('does not believe a clock that has lost its time', async () => {
    const world = createWorld(WAITING);

    await world.wake(Date.UTC(2000, 0, 1));
    await world.wake(MONDAY + DAY);

    expect(world.kept[0]?.requestedAt).toBe(MONDAY);
    expect(world.said).toEqual(['waiting ana']);
  });

  it('says on its first wake what was due while the browser was closed', async () => {
    const world = createWorld({ ...WAITING, readyAt: MONDAY + DAY });

    await world.wake(MONDAY + 90 * DAY);

    expect(world.said).toEqual(['expired ana']);
  });
});
