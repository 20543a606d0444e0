import { describe, expect, it } from 'vitest';
import { afterEventOf, bookOf, type RequestBook, requestOf, type Who } from '#utils/x/request-book.ts';
import { NO_REQUEST, type RequestEvent, standOf } from '#utils/x/request.ts';

const DAY = 24 * 3_600_000;
const MONDAY = Date.UTC(2026, 5, 1, 9);
const ANA: Who = { handle: 'ana' };
const BEN: Who = { handle: 'ben' };
const NOBODY: Who = {};
const EMPTY: RequestBook = { requests: [] };

type Noted = readonly [who: Who, event: RequestEvent, at?: number];

/** The book after what X's pages have shown of whom. */
const seen = (...noted: readonly Noted[]): RequestBook =>
  noted.reduce(
    (book, [who, event, at = MONDAY]) => afterEventOf(book, event, { who, now: at, isSeen: true }),
    EMPTY,
  );

const ASKED: RequestEvent = { type: 'requested', by: 'seen' };
const stage = (book: RequestBook, who?: Who, at = MONDAY): string => standOf(requestOf(book, who), at).stage;

describe('the requests of several accounts', () => {
  it('stand each for itself', () => {
    const book = seen([ANA, ASKED], [BEN, { type: 'ready' }]);

    expect([stage(book, ANA), stage(book, BEN)]).toEqual(['waiting', 'ready']);
  });

  it('begin with the account that was seen last', () => {
    const book = seen([ANA, ASKED], [BEN, ASKED], [ANA, { type: 'put-away' }]);

    expect(book.requests.map(({ handle }) => handle)).toEqual(['ana', 'ben']);
    expect(requestOf(book).handle).toBe('ana');
  });

  it('are told apart by the handle however X writes it', () => {
    const book = seen([ANA, ASKED], [{ handle: 'Ana' }, { type: 'ready' }]);

    expect(book.requests).toHaveLength(1);
  });

  it('take what had no name as soon as it is learnt', () => {
    const nameless = seen([NOBODY, { type: 'tell', step: 6 }]);

    const book = afterEventOf(nameless, { type: 'put-away' }, { who: ANA, now: MONDAY, isSeen: true });

    expect(stage(nameless)).toBe('waiting');
    expect(book.requests).toMatchObject([{ handle: 'ana', requestedAt: MONDAY, requestedBy: 'told' }]);
  });

  it('keep when it was first asked for, if both knew of the same request', () => {
    const known = { guide: 'idle', handle: 'ana', requestedAt: MONDAY + 1, requestedBy: 'found' } as const;
    const told = { guide: 'idle', requestedAt: MONDAY, requestedBy: 'told' } as const;

    const book = afterEventOf(
      { requests: [told, known] },
      { type: 'ready' },
      { who: ANA, now: MONDAY + DAY, isSeen: true },
    );

    expect(book.requests).toMatchObject([
      { handle: 'ana', requestedAt: MONDAY, requestedBy: 'told', readyAt: MONDAY + DAY },
    ]);
  });

  it('let a later round take the place of one that is over', () => {
    const over = seen([ANA, ASKED], [ANA, { type: 'imported', madeAt: MONDAY }]);
    const nameless = { guide: 'idle', requestedAt: MONDAY + 20 * DAY, requestedBy: 'told' } as const;

    const book = afterEventOf(
      { requests: [nameless, ...over.requests] },
      { type: 'put-away' },
      { who: ANA, now: MONDAY + 20 * DAY, isSeen: true },
    );

    expect(stage(book, ANA, MONDAY + 20 * DAY)).toBe('waiting');
    expect(requestOf(book, ANA).lastArchiveAt).toBe(MONDAY);
  });

  it('take the guide along from account to account', () => {
    const book = seen([ANA, { type: 'start' }, MONDAY]);

    expect(requestOf(book, BEN)).toMatchObject({ handle: 'ben', guide: 'on', guideAt: MONDAY });
    expect(stage(book, BEN)).toBe('none');
  });

  it("leave one account waiting when another's archive is imported", () => {
    const archive = { accountId: '7', handle: 'ben' };

    const book = afterEventOf(
      seen([ANA, ASKED]),
      { type: 'imported', madeAt: MONDAY },
      { who: archive, now: MONDAY + DAY, isSeen: false },
    );

    expect([stage(book), stage(book, BEN)]).toEqual(['waiting', 'imported']);
    expect(book.requests.map(({ handle }) => handle)).toEqual(['ana', 'ben']);
  });

  it('know an account again by its id when its handle has changed', () => {
    const imported = { type: 'imported', madeAt: MONDAY } as const;
    const one = afterEventOf(EMPTY, imported, {
      who: { accountId: '7', handle: 'old' },
      now: MONDAY,
      isSeen: false,
    });

    const two = afterEventOf(one, imported, {
      who: { accountId: '7', handle: 'new' },
      now: MONDAY + DAY,
      isSeen: false,
    });

    expect(two.requests).toMatchObject([{ accountId: '7', handle: 'new' }]);
  });

  it('change nothing where nothing is new', () => {
    const book = seen([ANA, ASKED]);

    expect(
      afterEventOf(book, { type: 'requested', by: 'found' }, { who: ANA, now: MONDAY, isSeen: true }),
    ).toBe(book);
  });
});

describe('bookOf', () => {
  it('understands what was kept when there was one request for all', () => {
    const kept = { ...NO_REQUEST, requestedAt: MONDAY };

    expect(requestOf(bookOf(kept))).toEqual(kept);
    expect(requestOf(bookOf(kept), ANA)).toEqual({ ...kept, handle: 'ana' });
  });
});
