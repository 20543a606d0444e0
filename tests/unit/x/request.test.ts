import { describe, expect, it } from 'vitest';
import {
  afterEvent,
  type ArchiveRequest,
  NO_REQUEST,
  type RequestEvent,
  standOf,
} from '#utils/x/request/request-events.ts';

const HOUR = 3_600_000;
const DAY = 24 * HOUR;
const MONDAY = Date.UTC(2026, 5, 1, 9);

/** The request after events, each at its own time. */
function after(...events: readonly (readonly [RequestEvent, number])[]): ArchiveRequest {
  return events.reduce((request, [event, at]) => afterEvent(request, event, at), NO_REQUEST);
}

const ASKED = [{ type: 'requested', by: 'seen' }, MONDAY] as const;
const READY = [{ type: 'ready' }, MONDAY + DAY] as const;
const IMPORTED = [{ type: 'imported' }, MONDAY + DAY + HOUR] as const;

describe('standOf', () => {
  it('knows nothing at first', () => {
    expect(standOf(NO_REQUEST, MONDAY)).toEqual({ stage: 'none' });
  });

  it('waits since the archive was asked for', () => {
    expect(standOf(after(ASKED), MONDAY + DAY)).toEqual({ stage: 'waiting', since: MONDAY, by: 'seen' });
  });

  it('is ready for seven days, and then expired', () => {
    const request = after(ASKED, READY);

    expect(standOf(request, MONDAY + 2 * DAY)).toEqual({
      stage: 'ready',
      since: MONDAY + DAY,
      until: MONDAY + 8 * DAY,
    });
    expect(standOf(request, MONDAY + 8 * DAY)).toEqual({ stage: 'expired', since: MONDAY + 8 * DAY });
  });

  it('follows the download to its end', () => {
    const events = [ASKED, READY] as const;
    const started = [{ type: 'downloading' }, MONDAY + DAY] as const;
    const stopped = [{ type: 'interrupted' }, MONDAY + DAY + 1] as const;
    const done = [{ type: 'downloaded' }, MONDAY + DAY + 2] as const;
    const stage = (...more: readonly (readonly [RequestEvent, number])[]): string =>
      standOf(after(...events, ...more), MONDAY + DAY + HOUR).stage;

    expect(stage(started)).toBe('downloading');
    expect(stage(started, stopped)).toBe('interrupted');
    expect(stage(started, stopped, started)).toBe('downloading');
    expect(stage(started, done)).toBe('downloaded');
    expect(stage(started, done, IMPORTED)).toBe('imported');
  });
});

describe('afterEvent', () => {
  it('changes nothing where nothing is new', () => {
    const waiting = after(ASKED);
    const ready = after(ASKED, READY);

    expect(afterEvent(waiting, { type: 'requested', by: 'found' }, MONDAY + HOUR)).toBe(waiting);
    expect(afterEvent(ready, { type: 'ready' }, MONDAY + 2 * DAY)).toBe(ready);
  });

  it('keeps when it was asked for, once it is ready', () => {
    expect(after(ASKED, READY)).toMatchObject({ requestedAt: MONDAY, requestedBy: 'seen' });
  });

  it('takes a request found on the page for a new one, when the last is over', () => {
    const later = MONDAY + 40 * DAY;

    const request = after(ASKED, READY, IMPORTED, [{ type: 'requested', by: 'found' }, later]);

    expect(standOf(request, later)).toEqual({ stage: 'waiting', since: later, by: 'found' });
  });

  it('takes a page left open since before the import for what it is', () => {
    const request = after(ASKED, READY, IMPORTED, [{ type: 'requested', by: 'found' }, MONDAY + 2 * DAY]);

    expect(standOf(request, MONDAY + 2 * DAY).stage).toBe('imported');
  });

  it('begins anew when the button turns before our eyes', () => {
    const request = after(ASKED, READY, IMPORTED, [{ type: 'requested', by: 'seen' }, MONDAY + 2 * DAY]);

    expect(standOf(request, MONDAY + 3 * DAY)).toMatchObject({ stage: 'waiting', since: MONDAY + 2 * DAY });
  });

  it('begins anew when the guide is started after all is done', () => {
    const request = after(ASKED, READY, IMPORTED, [{ type: 'start' }, MONDAY + 30 * DAY]);

    expect(request.guide).toBe('on');
    expect(standOf(request, MONDAY + 30 * DAY).stage).toBe('none');
  });

  it('goes on waiting when the guide is started during the wait', () => {
    expect(standOf(after(ASKED, [{ type: 'start' }, MONDAY + HOUR]), MONDAY + HOUR).stage).toBe('waiting');
  });

  it('ends the guide with the import', () => {
    expect(after([{ type: 'start' }, MONDAY], ASKED, READY, IMPORTED).guide).toBe('idle');
  });

  it('goes on waiting when an archive older than the request is imported', () => {
    const old = { type: 'imported', madeAt: MONDAY - 90 * DAY } as const;

    expect(standOf(after(ASKED, [old, MONDAY + HOUR]), MONDAY + HOUR).stage).toBe('waiting');
  });

  it("takes the person's word for what X's page does not tell", () => {
    const told = after([{ type: 'tell', step: 6 }, MONDAY]);
    const fetched = afterEvent(told, { type: 'tell', step: 7 }, MONDAY + DAY);

    expect(standOf(told, MONDAY)).toEqual({ stage: 'waiting', since: MONDAY, by: 'told' });
    expect(standOf(fetched, MONDAY + DAY).stage).toBe('downloaded');
  });

  it('believes X that nothing was asked for, but not at once', () => {
    const offered = { type: 'offered' } as const;

    expect(standOf(after(ASKED, [offered, MONDAY + 60_000]), MONDAY + HOUR).stage).toBe('waiting');
    expect(standOf(after(ASKED, [offered, MONDAY + HOUR]), MONDAY + HOUR).stage).toBe('none');
    expect(standOf(after(ASKED, READY, [offered, MONDAY + 2 * DAY]), MONDAY + 2 * DAY).stage).toBe('ready');
  });

  it.each(['failed', 'unavailable'] as const)('says that it is %s, until X says otherwise', (type) => {
    const regret = [{ type }, MONDAY + HOUR] as const;
    const again = [{ type: 'requested', by: 'found' }, MONDAY + 2 * HOUR] as const;

    expect(standOf(after(ASKED, regret), MONDAY + DAY)).toEqual({ stage: type, since: MONDAY + HOUR });
    expect(standOf(after(ASKED, regret, again), MONDAY + DAY).stage).toBe('waiting');
    expect(standOf(after(ASKED, regret, READY), MONDAY + DAY).stage).toBe('ready');
  });

  it('hears no regret of what is here', () => {
    const gone = [{ type: 'unavailable' }, MONDAY + 2 * DAY] as const;

    expect(standOf(after(ASKED, READY, IMPORTED, gone), MONDAY + 2 * DAY).stage).toBe('imported');
  });

  it('remembers when the last archive was made, through all that follows', () => {
    const made = [{ type: 'imported', madeAt: MONDAY + DAY }, MONDAY + 2 * DAY] as const;
    const old = [{ type: 'imported', madeAt: MONDAY - 90 * DAY }, MONDAY + 3 * DAY] as const;

    expect(after(ASKED, READY, made, old, [{ type: 'again' }, MONDAY + 9 * DAY])).toMatchObject({
      lastArchiveAt: MONDAY + DAY,
    });
  });

  it('remembers being put away and brought back', () => {
    const away = after([{ type: 'start' }, MONDAY], [{ type: 'put-away' }, MONDAY + 1]);

    expect(away).toMatchObject({ guide: 'away', guideAt: MONDAY + 1 });
    expect(afterEvent(away, { type: 'bring-back' }, MONDAY + 2).guide).toBe('on');
  });
});
