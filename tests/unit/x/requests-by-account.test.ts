import { describe, expect, it } from 'vitest';
import type { AccountRef } from '#utils/x/account-ref.ts';
import type { RequestEvent } from '#utils/x/request/request-events.ts';
import { requestStatus } from '#utils/x/request/request-status.ts';
import {
  afterAccountEvent,
  type RequestsByAccount,
  requestOf,
} from '#utils/x/request/requests-by-account.ts';

const DAY = 24 * 3_600_000;
const MONDAY = Date.UTC(2026, 5, 1, 9);
const ANA: AccountRef = { handle: 'ana' };
const BEN: AccountRef = { handle: 'ben' };
const UNKNOWN: AccountRef = {};
const EMPTY: RequestsByAccount = [];

type Noted = readonly [account: AccountRef, event: RequestEvent, at?: number];

/** The requests after events that X's pages have shown of these accounts. */
const seen = (...noted: readonly Noted[]): RequestsByAccount =>
  noted.reduce(
    (requests, [account, event, at = MONDAY]) =>
      afterAccountEvent(requests, event, { account, now: at, isSeen: true }),
    EMPTY,
  );

const ASKED: RequestEvent = { type: 'requested', by: 'seen' };
const stateOf = (requests: RequestsByAccount, account?: AccountRef, at = MONDAY): string =>
  requestStatus(requestOf(requests, account), at).state;

describe('the requests of several accounts', () => {
  it('are kept apart', () => {
    const requests = seen([ANA, ASKED], [BEN, { type: 'ready' }]);

    expect([stateOf(requests, ANA), stateOf(requests, BEN)]).toEqual(['waiting', 'ready']);
  });

  it('begin with the account that was seen last', () => {
    const requests = seen([ANA, ASKED], [BEN, ASKED], [ANA, { type: 'dismiss' }]);

    expect(requests.map(({ handle }) => handle)).toEqual(['ana', 'ben']);
    expect(requestOf(requests).handle).toBe('ana');
  });

  it('are distinguished by the handle in any case of letters', () => {
    const requests = seen([ANA, ASKED], [{ handle: 'Ana' }, { type: 'ready' }]);

    expect(requests).toHaveLength(1);
  });

  it('are at most 20, those that were seen last', () => {
    const handles = Array.from({ length: 25 }, (_, i) => `person_${i}`);

    const requests = seen(...handles.map((handle): Noted => [{ handle }, ASKED]));

    expect(requests.map(({ handle }) => handle)).toEqual(handles.toReversed().slice(0, 20));
  });

  it('include a 21st account that an archive states', () => {
    const requests = seen(...Array.from({ length: 20 }, (_, i): Noted => [{ handle: `person_${i}` }, ASKED]));

    const after = afterAccountEvent(
      requests,
      { type: 'imported' },
      { account: { ...ANA, accountId: '7' }, now: MONDAY, isSeen: false },
    );

    expect(after).toHaveLength(20);
    expect(after.at(-1)).toMatchObject({ handle: 'ana', importedAt: MONDAY });
  });

  it('include what was noted before the account was known', () => {
    const nameless = seen([UNKNOWN, { type: 'confirm', step: 6 }]);

    const requests = afterAccountEvent(
      nameless,
      { type: 'dismiss' },
      { account: ANA, now: MONDAY, isSeen: true },
    );

    expect(stateOf(nameless)).toBe('waiting');
    expect(requests).toMatchObject([{ handle: 'ana', requestedAt: MONDAY, requestedBy: 'person' }]);
  });

  it('keep the first time of a request that was noted twice', () => {
    const known = { guide: 'idle', handle: 'ana', requestedAt: MONDAY + 1, requestedBy: 'found' } as const;
    const stated = { guide: 'idle', requestedAt: MONDAY, requestedBy: 'person' } as const;

    const requests = afterAccountEvent(
      [stated, known],
      { type: 'ready' },
      { account: ANA, now: MONDAY + DAY, isSeen: true },
    );

    expect(requests).toMatchObject([
      { handle: 'ana', requestedAt: MONDAY, requestedBy: 'person', readyAt: MONDAY + DAY },
    ]);
  });

  it('replace a round that is over by a later one', () => {
    const over = seen([ANA, ASKED], [ANA, { type: 'imported', madeAt: MONDAY }]);
    const nameless = { guide: 'idle', requestedAt: MONDAY + 20 * DAY, requestedBy: 'person' } as const;

    const requests = afterAccountEvent(
      [nameless, ...over],
      { type: 'dismiss' },
      { account: ANA, now: MONDAY + 20 * DAY, isSeen: true },
    );

    expect(stateOf(requests, ANA, MONDAY + 20 * DAY)).toBe('waiting');
    expect(requestOf(requests, ANA).lastArchiveAt).toBe(MONDAY);
  });

  it('share the state of the guide', () => {
    const requests = seen([ANA, { type: 'start' }, MONDAY]);

    expect(requestOf(requests, BEN)).toMatchObject({ handle: 'ben', guide: 'on', guideAt: MONDAY });
    expect(stateOf(requests, BEN)).toBe('none');
  });

  it("leave one account waiting when another's archive is imported", () => {
    const archive = { accountId: '7', handle: 'ben' };

    const requests = afterAccountEvent(
      seen([ANA, ASKED]),
      { type: 'imported', madeAt: MONDAY },
      { account: archive, now: MONDAY + DAY, isSeen: false },
    );

    expect([stateOf(requests), stateOf(requests, BEN)]).toEqual(['waiting', 'imported']);
    expect(requests.map(({ handle }) => handle)).toEqual(['ana', 'ben']);
  });

  it('recognise an account by its id when its handle has changed', () => {
    const imported = { type: 'imported', madeAt: MONDAY } as const;
    const one = afterAccountEvent(EMPTY, imported, {
      account: { accountId: '7', handle: 'old' },
      now: MONDAY,
      isSeen: false,
    });

    const two = afterAccountEvent(one, imported, {
      account: { accountId: '7', handle: 'new' },
      now: MONDAY + DAY,
      isSeen: false,
    });

    expect(two).toMatchObject([{ accountId: '7', handle: 'new' }]);
  });

  it('do not change if nothing is new', () => {
    const requests = seen([ANA, ASKED]);

    expect(
      afterAccountEvent(
        requests,
        { type: 'requested', by: 'found' },
        { account: ANA, now: MONDAY, isSeen: true },
      ),
    ).toBe(requests);
  });
});

const OLD: AccountRef = { handle: 'old' };
const NEW: AccountRef = { handle: 'new', accountId: '42' };
const PAGE: RequestEvent = { type: 'files', count: 1 };
const downloads = (account: AccountRef, file: string, at = MONDAY): readonly Noted[] => [
  [account, { type: 'downloading', file }, at],
  [account, { type: 'downloaded', file }, at + 1],
];

/** The requests once an archive that was downloaded as these files is imported and states its account. */
const imported = (requests: RequestsByAccount, account: AccountRef, ...files: string[]): RequestsByAccount =>
  afterAccountEvent(
    requests,
    { type: 'imported', madeAt: MONDAY, files },
    { account, now: MONDAY + DAY, isSeen: false },
  );

describe('an archive that states another handle than its request', () => {
  it('answers the request on whose page its download started: that account was renamed', () => {
    const requests = seen([OLD, ASKED], [OLD, { type: 'ready' }], [OLD, PAGE], ...downloads(UNKNOWN, 'f1'));

    const after = imported(requests, NEW, 'f1');

    expect(after).toMatchObject([{ handle: 'new', accountId: '42', lastArchiveAt: MONDAY }]);
    expect(stateOf(after)).toBe('imported');
  });

  it('answers it if the page is reported a moment after the click', () => {
    const requests = seen([OLD, ASKED], ...downloads(UNKNOWN, 'f1'), [OLD, PAGE, MONDAY + 2000]);

    const after = imported(requests, NEW, 'f1');

    expect(after).toMatchObject([{ handle: 'new', accountId: '42' }]);
    expect(stateOf(after)).toBe('imported');
  });

  it('answers it once for all its files, even if they are imported one by one', () => {
    const requests = seen(
      [OLD, PAGE],
      ...downloads(UNKNOWN, 'f1'),
      ...downloads(UNKNOWN, 'f2', MONDAY + 60_000),
    );

    const one = imported(requests, NEW, 'f1');
    const both = imported(one, NEW, 'f2');

    expect(one).toMatchObject([{ handle: 'new', files: [{ id: 'f2' }] }]);
    expect(both).toHaveLength(1);
    expect(stateOf(both)).toBe('imported');
  });

  it.each([
    ['the download did not start on its page of files', [OLD, { type: 'ready' }] as const, MONDAY],
    ['that page was left long before', [OLD, PAGE] as const, MONDAY + DAY],
  ])('leaves a request open if %s', (_why, shown, startedAt) => {
    const requests = seen([OLD, ASKED], shown, ...downloads(UNKNOWN, 'f1', startedAt));

    const after = imported(requests, NEW, 'f1');

    expect(stateOf(requests)).toBe('downloaded');
    expect(['waiting', 'ready']).toContain(stateOf(after, OLD));
    expect(stateOf(after, NEW)).toBe('imported');
    expect(after).toMatchObject([{ handle: 'old' }, { handle: 'new', accountId: '42' }]);
  });

  it('leaves a request open if its page was opened long after the download started', () => {
    const requests = seen([OLD, ASKED], ...downloads(UNKNOWN, 'f1'), [OLD, PAGE, MONDAY + 60_000]);

    const after = imported(requests, NEW, 'f1');

    expect([stateOf(after, OLD), stateOf(after, NEW)]).toEqual(['waiting', 'imported']);
  });

  it('does not answer the request of an account with another id', () => {
    const known = { handle: 'old', accountId: '7' };
    const requests = seen([known, { type: 'ready' }], [known, PAGE], ...downloads(UNKNOWN, 'f1'));

    const after = imported(requests, NEW, 'f1');

    expect([stateOf(after, known), stateOf(after, NEW)]).toEqual(['ready', 'imported']);
  });

  it('does not answer another request if its own account is known', () => {
    const requests = seen([NEW, ASKED], [OLD, { type: 'ready' }], [OLD, PAGE], ...downloads(UNKNOWN, 'f1'));

    const after = imported(requests, NEW, 'f1');

    expect([stateOf(after, OLD), stateOf(after, NEW)]).toEqual(['ready', 'imported']);
  });

  it('leaves a request its other downloaded file', () => {
    const requests = seen([OLD, PAGE], ...downloads(UNKNOWN, 'own'), [BEN, ASKED], [OLD, ASKED]);
    const mixed = [...downloads(UNKNOWN, 'own'), ...downloads(UNKNOWN, 'of ben')].reduce(
      (all, [account, event, at = MONDAY]) =>
        afterAccountEvent(all, event, { account, now: at, isSeen: false }),
      requests,
    );

    const after = imported(mixed, { ...BEN, accountId: '7' }, 'of ben');

    expect([stateOf(after, OLD), stateOf(after, BEN)]).toEqual(['downloaded', 'imported']);
  });

  it('answers no other request with a file that was not downloaded here', () => {
    const requests = seen([OLD, ASKED], [OLD, PAGE], ...downloads(UNKNOWN, 'f1'));

    const other = imported(requests, NEW, 'from elsewhere');
    const unsure = imported(requests, NEW);

    expect([stateOf(other, OLD), stateOf(other, NEW)]).toEqual(['downloaded', 'imported']);
    expect([stateOf(unsure, OLD), stateOf(unsure, NEW)]).toEqual(['downloaded', 'imported']);
  });
});

describe('a download', () => {
  it('belongs to the request for which it started, even if X showed another account meanwhile', () => {
    const requests = seen([ANA, ASKED], [UNKNOWN, { type: 'downloading', file: 'f1' }], [BEN, ASKED]);

    const after = afterAccountEvent(
      requests,
      { type: 'downloaded', file: 'f1' },
      { account: UNKNOWN, now: MONDAY, isSeen: false },
    );

    expect([stateOf(after, ANA), stateOf(after, BEN)]).toEqual(['downloaded', 'waiting']);
    expect(requestOf(after).handle).toBe('ben');
  });
});
