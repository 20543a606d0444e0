import { describe, expect, it } from 'vitest';
import {
  afterEvent,
  type ArchiveRequest,
  NO_REQUEST,
  type RequestEvent,
  requestStatus,
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
    expect(requestStatus(NO_REQUEST, MONDAY)).toEqual({ state: 'none' });
  });

  it('waits since the archive was asked for', () => {
    expect(requestStatus(after(ASKED), MONDAY + DAY)).toEqual({
      state: 'waiting',
      since: MONDAY,
      by: 'seen',
    });
  });

  it('is ready for seven days, and then expired', () => {
    const request = after(ASKED, READY);

    expect(requestStatus(request, MONDAY + 2 * DAY)).toEqual({
      state: 'ready',
      since: MONDAY + DAY,
      until: MONDAY + 8 * DAY,
    });
    expect(requestStatus(request, MONDAY + 8 * DAY)).toEqual({ state: 'expired', since: MONDAY + 8 * DAY });
  });

  it('follows the download to its end', () => {
    const events = [ASKED, READY] as const;
    const started = [{ type: 'downloading' }, MONDAY + DAY] as const;
    const stopped = [{ type: 'interrupted' }, MONDAY + DAY + 1] as const;
    const done = [{ type: 'downloaded' }, MONDAY + DAY + 2] as const;
    const stage = (...more: readonly (readonly [RequestEvent, number])[]): string =>
      requestStatus(after(...events, ...more), MONDAY + DAY + HOUR).state;

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

    expect(requestStatus(request, later)).toEqual({ state: 'waiting', since: later, by: 'found' });
  });

  it('takes a page left open since before the import for what it is', () => {
    const request = after(ASKED, READY, IMPORTED, [{ type: 'requested', by: 'found' }, MONDAY + 2 * DAY]);

    expect(requestStatus(request, MONDAY + 2 * DAY).state).toBe('imported');
  });

  it('begins anew when the button turns before our eyes', () => {
    const request = after(ASKED, READY, IMPORTED, [{ type: 'requested', by: 'seen' }, MONDAY + 2 * DAY]);

    expect(requestStatus(request, MONDAY + 3 * DAY)).toMatchObject({
      state: 'waiting',
      since: MONDAY + 2 * DAY,
    });
  });

  it('begins anew when the guide is started after all is done', () => {
    const request = after(ASKED, READY, IMPORTED, [{ type: 'start' }, MONDAY + 30 * DAY]);

    expect(request.guide).toBe('on');
    expect(requestStatus(request, MONDAY + 30 * DAY).state).toBe('none');
  });

  it('goes on waiting when the guide is started during the wait', () => {
    expect(requestStatus(after(ASKED, [{ type: 'start' }, MONDAY + HOUR]), MONDAY + HOUR).state).toBe(
      'waiting',
    );
  });

  it('ends the guide with the import', () => {
    expect(after([{ type: 'start' }, MONDAY], ASKED, READY, IMPORTED).guide).toBe('idle');
  });

  it('goes on waiting when an archive older than the request is imported', () => {
    const old = { type: 'imported', madeAt: MONDAY - 90 * DAY } as const;

    expect(requestStatus(after(ASKED, [old, MONDAY + HOUR]), MONDAY + HOUR).state).toBe('waiting');
  });

  it("takes the person's word for what X's page does not tell", () => {
    const told = after([{ type: 'confirm', step: 6 }, MONDAY]);
    const fetched = afterEvent(told, { type: 'confirm', step: 7 }, MONDAY + DAY);

    expect(requestStatus(told, MONDAY)).toEqual({ state: 'waiting', since: MONDAY, by: 'person' });
    expect(requestStatus(fetched, MONDAY + DAY).state).toBe('downloaded');
  });

  it('believes X that nothing was asked for, but not at once', () => {
    const offered = { type: 'offered' } as const;

    expect(requestStatus(after(ASKED, [offered, MONDAY + 60_000]), MONDAY + HOUR).state).toBe('waiting');
    expect(requestStatus(after(ASKED, [offered, MONDAY + HOUR]), MONDAY + HOUR).state).toBe('none');
    expect(requestStatus(after(ASKED, READY, [offered, MONDAY + 2 * DAY]), MONDAY + 2 * DAY).state).toBe(
      'ready',
    );
  });

  it.each(['failed', 'unavailable'] as const)('says that it is %s, until X says otherwise', (type) => {
    const regret = [{ type }, MONDAY + HOUR] as const;
    const again = [{ type: 'requested', by: 'found' }, MONDAY + 2 * HOUR] as const;

    expect(requestStatus(after(ASKED, regret), MONDAY + DAY)).toEqual({ state: type, since: MONDAY + HOUR });
    expect(requestStatus(after(ASKED, regret, again), MONDAY + DAY).state).toBe('waiting');
    expect(requestStatus(after(ASKED, regret, READY), MONDAY + DAY).state).toBe('ready');
  });

  it('hears no regret of what is here', () => {
    const gone = [{ type: 'unavailable' }, MONDAY + 2 * DAY] as const;

    expect(requestStatus(after(ASKED, READY, IMPORTED, gone), MONDAY + 2 * DAY).state).toBe('imported');
  });

  it('remembers when the last archive was made, through all that follows', () => {
    const made = [{ type: 'imported', madeAt: MONDAY + DAY }, MONDAY + 2 * DAY] as const;
    const old = [{ type: 'imported', madeAt: MONDAY - 90 * DAY }, MONDAY + 3 * DAY] as const;

    expect(after(ASKED, READY, made, old, [{ type: 'again' }, MONDAY + 9 * DAY])).toMatchObject({
      lastArchiveAt: MONDAY + DAY,
    });
  });

  it('remembers being put away and brought back', () => {
    const away = after([{ type: 'start' }, MONDAY], [{ type: 'dismiss' }, MONDAY + 1]);

    expect(away).toMatchObject({ guide: 'dismissed', guideAt: MONDAY + 1 });
    expect(afterEvent(away, { type: 'reopen' }, MONDAY + 2).guide).toBe('on');
  });
});
