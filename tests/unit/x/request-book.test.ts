import { describe, expect, it } from 'vitest';
import {
  afterEventOf,
  toRequestsByAccount,
  type RequestsByAccount,
  requestOf,
} from '#utils/x/request/requests-by-account.ts';
import { NO_REQUEST, type RequestEvent, requestStatus } from '#utils/x/request/request-events.ts';
import type { AccountRef } from '#utils/x/request/account-ref.ts';

const DAY = 24 * 3_600_000;
const MONDAY = Date.UTC(2026, 5, 1, 9);
const ANA: AccountRef = { handle: 'ana' };
const BEN: AccountRef = { handle: 'ben' };
const NOBODY: AccountRef = {};
const EMPTY: RequestsByAccount = { requests: [] };

type Noted = readonly [account: AccountRef, event: RequestEvent, at?: number];

/** The book after what X's pages have shown of whom. */
const seen = (...noted: readonly Noted[]): RequestsByAccount =>
  noted.reduce(
    (book, [account, event, at = MONDAY]) => afterEventOf(book, event, { account, now: at, isSeen: true }),
    EMPTY,
  );

const ASKED: RequestEvent = { type: 'requested', by: 'seen' };
const stage = (book: RequestsByAccount, who?: AccountRef, at = MONDAY): string =>
  requestStatus(requestOf(book, who), at).state;

describe('the requests of several accounts', () => {
  it('stand each for itself', () => {
    const book = seen([ANA, ASKED], [BEN, { type: 'ready' }]);

    expect([stage(book, ANA), stage(book, BEN)]).toEqual(['waiting', 'ready']);
  });

  it('begin with the account that was seen last', () => {
    const book = seen([ANA, ASKED], [BEN, ASKED], [ANA, { type: 'dismiss' }]);

    expect(book.requests.map(({ handle }) => handle)).toEqual(['ana', 'ben']);
    expect(requestOf(book).handle).toBe('ana');
  });

  it('are told apart by the handle however X writes it', () => {
    const book = seen([ANA, ASKED], [{ handle: 'Ana' }, { type: 'ready' }]);

    expect(book.requests).toHaveLength(1);
  });

  it('take what had no name as soon as it is learnt', () => {
    const nameless = seen([NOBODY, { type: 'confirm', step: 6 }]);

    const book = afterEventOf(nameless, { type: 'dismiss' }, { account: ANA, now: MONDAY, isSeen: true });

    expect(stage(nameless)).toBe('waiting');
    expect(book.requests).toMatchObject([{ handle: 'ana', requestedAt: MONDAY, requestedBy: 'person' }]);
  });

  it('keep when it was first asked for, if both knew of the same request', () => {
    const known = { guide: 'idle', handle: 'ana', requestedAt: MONDAY + 1, requestedBy: 'found' } as const;
    const told = { guide: 'idle', requestedAt: MONDAY, requestedBy: 'person' } as const;

    const book = afterEventOf(
      { requests: [told, known] },
      { type: 'ready' },
      { account: ANA, now: MONDAY + DAY, isSeen: true },
    );

    expect(book.requests).toMatchObject([
      { handle: 'ana', requestedAt: MONDAY, requestedBy: 'person', readyAt: MONDAY + DAY },
    ]);
  });

  it('let a later round take the place of one that is over', () => {
    const over = seen([ANA, ASKED], [ANA, { type: 'imported', madeAt: MONDAY }]);
    const nameless = { guide: 'idle', requestedAt: MONDAY + 20 * DAY, requestedBy: 'person' } as const;

    const book = afterEventOf(
      { requests: [nameless, ...over.requests] },
      { type: 'dismiss' },
      { account: ANA, now: MONDAY + 20 * DAY, isSeen: true },
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
      { account: archive, now: MONDAY + DAY, isSeen: false },
    );

    expect([stage(book), stage(book, BEN)]).toEqual(['waiting', 'imported']);
    expect(book.requests.map(({ handle }) => handle)).toEqual(['ana', 'ben']);
  });

  it('know an account again by its id when its handle has changed', () => {
    const imported = { type: 'imported', madeAt: MONDAY } as const;
    const one = afterEventOf(EMPTY, imported, {
      account: { accountId: '7', handle: 'old' },
      now: MONDAY,
      isSeen: false,
    });

    const two = afterEventOf(one, imported, {
      account: { accountId: '7', handle: 'new' },
      now: MONDAY + DAY,
      isSeen: false,
    });

    expect(two.requests).toMatchObject([{ accountId: '7', handle: 'new' }]);
  });

  it('change nothing where nothing is new', () => {
    const book = seen([ANA, ASKED]);

    expect(
      afterEventOf(book, { type: 'requested', by: 'found' }, { account: ANA, now: MONDAY, isSeen: true }),
    ).toBe(book);
  });
});

const OLD: AccountRef = { handle: 'old' };
const NEW: AccountRef = { handle: 'new', accountId: '42' };
const PAGE: RequestEvent = { type: 'files', count: 1 };
const comesDown = (account: AccountRef, file: string, at = MONDAY): readonly Noted[] => [
  [account, { type: 'downloading', file }, at],
  [account, { type: 'downloaded', file }, at + 1],
];

/** The book once an archive that came down as these files has been imported, and told whose it is. */
const imported = (book: RequestsByAccount, account: AccountRef, ...files: string[]): RequestsByAccount =>
  afterEventOf(
    book,
    { type: 'imported', madeAt: MONDAY, files },
    { account, now: MONDAY + DAY, isSeen: false },
  );

describe('an archive that tells another handle than its request', () => {
  it('answers the request on whose page it was begun: that account has been renamed', () => {
    const book = seen([OLD, ASKED], [OLD, { type: 'ready' }], [OLD, PAGE], ...comesDown(NOBODY, 'f1'));

    const after = imported(book, NEW, 'f1');

    expect(after.requests).toMatchObject([{ handle: 'new', accountId: '42', lastArchiveAt: MONDAY }]);
    expect(stage(after)).toBe('imported');
  });

  it('answers it where the page is heard of a moment after the click on it', () => {
    const book = seen([OLD, ASKED], ...comesDown(NOBODY, 'f1'), [OLD, PAGE, MONDAY + 2000]);

    const after = imported(book, NEW, 'f1');

    expect(after.requests).toMatchObject([{ handle: 'new', accountId: '42' }]);
    expect(stage(after)).toBe('imported');
  });

  it('answers it once for all its files, however they are imported', () => {
    const book = seen([OLD, PAGE], ...comesDown(NOBODY, 'f1'), ...comesDown(NOBODY, 'f2', MONDAY + 60_000));

    const one = imported(book, NEW, 'f1');
    const both = imported(one, NEW, 'f2');

    expect(one.requests).toMatchObject([{ handle: 'new', files: [{ id: 'f2' }] }]);
    expect(both.requests).toHaveLength(1);
    expect(stage(both)).toBe('imported');
  });

  it.each([
    ['it came by another way than the page of its files', [OLD, { type: 'ready' }] as const, MONDAY],
    ['that page was left long before', [OLD, PAGE] as const, MONDAY + DAY],
  ])('leaves a request open where %s', (_why, shown, begunAt) => {
    const book = seen([OLD, ASKED], shown, ...comesDown(NOBODY, 'f1', begunAt));

    const after = imported(book, NEW, 'f1');

    expect(stage(book)).toBe('downloaded');
    expect(['waiting', 'ready']).toContain(stage(after, OLD));
    expect(stage(after, NEW)).toBe('imported');
    expect(after.requests).toMatchObject([{ handle: 'old' }, { handle: 'new', accountId: '42' }]);
  });

  it('leaves a request open whose page was opened only long after it had begun', () => {
    const book = seen([OLD, ASKED], ...comesDown(NOBODY, 'f1'), [OLD, PAGE, MONDAY + 60_000]);

    const after = imported(book, NEW, 'f1');

    expect([stage(after, OLD), stage(after, NEW)]).toEqual(['waiting', 'imported']);
  });

  it('is not the one of an account whose id is another', () => {
    const known = { handle: 'old', accountId: '7' };
    const book = seen([known, { type: 'ready' }], [known, PAGE], ...comesDown(NOBODY, 'f1'));

    const after = imported(book, NEW, 'f1');

    expect([stage(after, known), stage(after, NEW)]).toEqual(['ready', 'imported']);
  });

  it('is not the one of somebody else where its own account is known', () => {
    const book = seen([NEW, ASKED], [OLD, { type: 'ready' }], [OLD, PAGE], ...comesDown(NOBODY, 'f1'));

    const after = imported(book, NEW, 'f1');

    expect([stage(after, OLD), stage(after, NEW)]).toEqual(['ready', 'imported']);
  });

  it('takes nothing from a request for which something else lies there', () => {
    const book = seen([OLD, PAGE], ...comesDown(NOBODY, 'own'), [BEN, ASKED], [OLD, ASKED]);
    const mixed = [...comesDown(NOBODY, 'own'), ...comesDown(NOBODY, 'of ben')].reduce(
      (all, [account, event, at = MONDAY]) => afterEventOf(all, event, { account, now: at, isSeen: false }),
      book,
    );

    const after = imported(mixed, { ...BEN, accountId: '7' }, 'of ben');

    expect([stage(after, OLD), stage(after, BEN)]).toEqual(['downloaded', 'imported']);
  });

  it('settles nobody else by a file that did not come down here', () => {
    const book = seen([OLD, ASKED], [OLD, PAGE], ...comesDown(NOBODY, 'f1'));

    const other = imported(book, NEW, 'from elsewhere');
    const unsure = imported(book, NEW);

    expect([stage(other, OLD), stage(other, NEW)]).toEqual(['downloaded', 'imported']);
    expect([stage(unsure, OLD), stage(unsure, NEW)]).toEqual(['downloaded', 'imported']);
  });
});

describe('what comes down', () => {
  it('is of the request for which it began, whoever was seen meanwhile', () => {
    const book = seen([ANA, ASKED], [NOBODY, { type: 'downloading', file: 'f1' }], [BEN, ASKED]);

    const after = afterEventOf(
      book,
      { type: 'downloaded', file: 'f1' },
      { account: NOBODY, now: MONDAY, isSeen: false },
    );

    expect([stage(after, ANA), stage(after, BEN)]).toEqual(['downloaded', 'waiting']);
    expect(requestOf(after).handle).toBe('ben');
  });
});

describe('bookOf', () => {
  it('understands what was kept when there was one request for all', () => {
    const kept = { ...NO_REQUEST, requestedAt: MONDAY };

    expect(requestOf(toRequestsByAccount(kept))).toEqual(kept);
    expect(requestOf(toRequestsByAccount(kept), ANA)).toEqual({ ...kept, handle: 'ana' });
  });
});
