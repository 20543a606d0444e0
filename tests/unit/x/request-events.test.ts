import { describe, expect, it } from 'vitest';
import { afterEvent, type RequestEvent } from '#utils/x/request/request-events.ts';
import { type ArchiveRequest, NO_REQUEST, requestStatus } from '#utils/x/request/request-status.ts';

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

describe('requestStatus', () => {
  it('is none at first', () => {
    expect(requestStatus(NO_REQUEST, MONDAY)).toEqual({ state: 'none' });
  });

  it('is waiting since the archive was requested', () => {
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
    const stateAfter = (...more: readonly (readonly [RequestEvent, number])[]): string =>
      requestStatus(after(...events, ...more), MONDAY + DAY + HOUR).state;

    expect(stateAfter(started)).toBe('downloading');
    expect(stateAfter(started, stopped)).toBe('interrupted');
    expect(stateAfter(started, stopped, started)).toBe('downloading');
    expect(stateAfter(started, done)).toBe('downloaded');
    expect(stateAfter(started, done, IMPORTED)).toBe('imported');
  });
});

describe('afterEvent', () => {
  it('returns the same request if nothing is new', () => {
    const waiting = after(ASKED);
    const ready = after(ASKED, READY);

    expect(afterEvent(waiting, { type: 'requested', by: 'found' }, MONDAY + HOUR)).toBe(waiting);
    expect(afterEvent(ready, { type: 'ready' }, MONDAY + 2 * DAY)).toBe(ready);
  });

  it('keeps the time of the request when the archive is ready', () => {
    expect(after(ASKED, READY)).toMatchObject({ requestedAt: MONDAY, requestedBy: 'seen' });
  });

  it('starts a new round for a request found on the page after the last one is over', () => {
    const later = MONDAY + 40 * DAY;

    const request = after(ASKED, READY, IMPORTED, [{ type: 'requested', by: 'found' }, later]);

    expect(requestStatus(request, later)).toEqual({ state: 'waiting', since: later, by: 'found' });
  });

  it('ignores a page that was left open since before the import', () => {
    const request = after(ASKED, READY, IMPORTED, [{ type: 'requested', by: 'found' }, MONDAY + 2 * DAY]);

    expect(requestStatus(request, MONDAY + 2 * DAY).state).toBe('imported');
  });

  it('starts a new round when the button changes while we watch', () => {
    const request = after(ASKED, READY, IMPORTED, [{ type: 'requested', by: 'seen' }, MONDAY + 2 * DAY]);

    expect(requestStatus(request, MONDAY + 3 * DAY)).toMatchObject({
      state: 'waiting',
      since: MONDAY + 2 * DAY,
    });
  });

  it('starts a new round when the guide is started after an import', () => {
    const request = after(ASKED, READY, IMPORTED, [{ type: 'start' }, MONDAY + 30 * DAY]);

    expect(request.guide).toBe('on');
    expect(requestStatus(request, MONDAY + 30 * DAY).state).toBe('none');
  });

  it('keeps waiting when the guide is started during the wait', () => {
    expect(requestStatus(after(ASKED, [{ type: 'start' }, MONDAY + HOUR]), MONDAY + HOUR).state).toBe(
      'waiting',
    );
  });

  it('ends the guide with the import', () => {
    expect(after([{ type: 'start' }, MONDAY], ASKED, READY, IMPORTED).guide).toBe('idle');
  });

  it('keeps waiting when an archive older than the request is imported', () => {
    const old = { type: 'imported', madeAt: MONDAY - 90 * DAY } as const;

    expect(requestStatus(after(ASKED, [old, MONDAY + HOUR]), MONDAY + HOUR).state).toBe('waiting');
  });

  it('believes what the person confirms if X’s page shows nothing', () => {
    const confirmed = after([{ type: 'confirm', step: 6 }, MONDAY]);
    const fetched = afterEvent(confirmed, { type: 'confirm', step: 7 }, MONDAY + DAY);

    expect(requestStatus(confirmed, MONDAY)).toEqual({ state: 'waiting', since: MONDAY, by: 'person' });
    expect(requestStatus(fetched, MONDAY + DAY).state).toBe('downloaded');
  });

  it('believes X that nothing was requested, but not at once', () => {
    const offered = { type: 'offered' } as const;

    expect(requestStatus(after(ASKED, [offered, MONDAY + 60_000]), MONDAY + HOUR).state).toBe('waiting');
    expect(requestStatus(after(ASKED, [offered, MONDAY + HOUR]), MONDAY + HOUR).state).toBe('none');
    expect(requestStatus(after(ASKED, READY, [offered, MONDAY + 2 * DAY]), MONDAY + 2 * DAY).state).toBe(
      'ready',
    );
  });

  it.each(['failed', 'unavailable'] as const)('is %s until X’s page shows something else', (type) => {
    const failure = [{ type }, MONDAY + HOUR] as const;
    const again = [{ type: 'requested', by: 'found' }, MONDAY + 2 * HOUR] as const;

    expect(requestStatus(after(ASKED, failure), MONDAY + DAY)).toEqual({ state: type, since: MONDAY + HOUR });
    expect(requestStatus(after(ASKED, failure, again), MONDAY + DAY).state).toBe('waiting');
    expect(requestStatus(after(ASKED, failure, READY), MONDAY + DAY).state).toBe('ready');
  });

  it('ignores a failure on X’s page once the archive is imported', () => {
    const gone = [{ type: 'unavailable' }, MONDAY + 2 * DAY] as const;

    expect(requestStatus(after(ASKED, READY, IMPORTED, gone), MONDAY + 2 * DAY).state).toBe('imported');
  });

  it('keeps the date of the last archive in later rounds', () => {
    const made = [{ type: 'imported', madeAt: MONDAY + DAY }, MONDAY + 2 * DAY] as const;
    const old = [{ type: 'imported', madeAt: MONDAY - 90 * DAY }, MONDAY + 3 * DAY] as const;

    expect(after(ASKED, READY, made, old, [{ type: 'again' }, MONDAY + 9 * DAY])).toMatchObject({
      lastArchiveAt: MONDAY + DAY,
    });
  });

  it('remembers that the guide was dismissed and reopened', () => {
    const dismissed = after([{ type: 'start' }, MONDAY], [{ type: 'dismiss' }, MONDAY + 1]);

    expect(dismissed).toMatchObject({ guide: 'dismissed', guideAt: MONDAY + 1 });
    expect(afterEvent(dismissed, { type: 'reopen' }, MONDAY + 2).guide).toBe('on');
  });
});
