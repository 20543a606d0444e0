import { describe, expect, it, vi } from 'vitest';
import { createOffersStore, type Offer } from '#components/request/offers-store.ts';
import { createRequestStore, type RequestStoreDependencies } from '#components/request/request-store.ts';
import { REMINDER_DEFAULTS } from '#utils/notices/due-reminders.ts';
import { NO_REQUEST, type ArchiveRequest } from '#utils/x/index.ts';

const NOW = Date.UTC(2026, 5, 10);
const HOUR = 3_600_000;
const offer = (name: string): Offer => ({ downloadId: 1, name, size: 1, finishedAt: 0 });

/** Something kept in one place and watched from another. */
function createKept<T>(value: T) {
  const listeners: ((value: T) => void)[] = [];
  return {
    read: async () => value,
    watch: (listener: (value: T) => void) => {
      listeners.push(listener);
      return () => void listeners.splice(listeners.indexOf(listener), 1);
    },
    change: (next: T) => listeners.forEach((listener) => listener(next)),
    listeners,
  };
}

function createStore(
  requests = createKept<readonly ArchiveRequest[]>([NO_REQUEST]),
  about?: Partial<RequestStoreDependencies>,
) {
  return createRequestStore({
    requests,
    startGuide: async () => {},
    noteSeen: () => {},
    settings: { read: async () => REMINDER_DEFAULTS, watch: () => () => {} },
    notices: { areAllowed: async () => false, allow: async () => true },
    now: () => NOW,
    ...about,
  });
}

describe('createOffersStore', () => {
  it('knows what waits, and follows it', async () => {
    const kept = createKept([offer('a.zip')]);
    const store = createOffersStore({
      offers: { waiting: kept.read, watch: kept.watch, decline: async () => {} },
      reveal: () => {},
      canImport: async () => false,
      importAll: async () => {},
    });
    await vi.waitFor(() => expect(store.waiting.value).toHaveLength(1));

    kept.change([]);

    expect(store.waiting.value).toEqual([]);
  });
});

describe('createRequestStore', () => {
  it('knows where the request stands, and follows it', async () => {
    const kept = createKept<readonly ArchiveRequest[]>([NO_REQUEST]);
    const store = createStore(kept);
    await vi.waitFor(() => expect(store.status.value).toEqual({ state: 'none' }));

    kept.change([{ guide: 'on', requestedAt: NOW - 19 * HOUR, requestedBy: 'seen' }]);

    expect(store.status.value).toEqual({ state: 'waiting', since: NOW - 19 * HOUR, by: 'seen' });
  });

  it('knows where each account stands', async () => {
    const store = createStore(
      createKept<readonly ArchiveRequest[]>([
        { guide: 'idle', handle: 'ana', requestedAt: NOW },
        { guide: 'idle', handle: 'ben', readyAt: NOW },
      ]),
    );

    await vi.waitFor(() => expect(store.accounts.value).toHaveLength(2));

    expect(store.accounts.value.map(({ handle, status: stand }) => [handle, stand.state])).toEqual([
      ['ana', 'waiting'],
      ['ben', 'ready'],
    ]);
  });

  it('notes that a reminder has been seen, once there is one', async () => {
    const looks: string[] = [];
    const kept = createKept<readonly ArchiveRequest[]>([NO_REQUEST]);
    createStore(kept, { noteSeen: () => looks.push('looked') });

    kept.change([NO_REQUEST]);
    const before = looks.length;
    kept.change([{ guide: 'idle', requestedAt: NOW, remindedAt: { waiting: NOW } }]);

    expect([before, looks.length]).toEqual([0, 1]);
  });

  it('asks for notices only when told to, and remembers the answer', async () => {
    let asked = 0;
    const allow = async () => {
      asked++;
      return true;
    };
    const store = createStore(undefined, { notices: { areAllowed: async () => false, allow } });
    await vi.waitFor(() => expect(store.areNoticesAllowed.value).toBe(false));
    const before = asked;

    await store.allowNotices();

    expect(before).toBe(0);
    expect(store.areNoticesAllowed.value).toBe(true);
  });

  it('stops listening when disposed', () => {
    const kept = createKept<readonly ArchiveRequest[]>([NO_REQUEST]);

    createStore(kept).dispose();

    expect(kept.listeners).toEqual([]);
  });
});
