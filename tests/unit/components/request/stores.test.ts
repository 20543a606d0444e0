import { describe, expect, it, vi } from 'vitest';
import { createOffersStore, type Offer } from '#components/request/offers-store.ts';
import { createRequestStore, type RequestStoreDependencies } from '#components/request/request-store.ts';
import { REMINDER_DEFAULTS } from '#utils/notices/due-reminders.ts';
import { NO_REQUEST, type ArchiveRequest } from '#utils/x/index.ts';

const NOW = Date.UTC(2026, 5, 10);
const HOUR = 3_600_000;
const offer = (name: string): Offer => ({ downloadId: 1, name, size: 1, finishedAt: 0 });

/** A stored value that can be watched. */
function createItem<T>(value: T) {
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
  requests = createItem<readonly ArchiveRequest[]>([NO_REQUEST]),
  more?: Partial<RequestStoreDependencies>,
) {
  return createRequestStore({
    requests,
    startGuide: async () => {},
    noteSeen: () => {},
    settings: { read: async () => REMINDER_DEFAULTS, watch: () => () => {} },
    notices: { areAllowed: async () => false, allow: async () => true },
    now: () => NOW,
    ...more,
  });
}

describe('createOffersStore', () => {
  it('has the waiting offers, and follows changes', async () => {
    const item = createItem([offer('a.zip')]);
    const store = createOffersStore({
      offers: { waiting: item.read, watch: item.watch, decline: async () => {} },
      reveal: () => {},
      canImport: async () => false,
      importAll: async () => {},
    });
    await vi.waitFor(() => expect(store.waiting.value).toHaveLength(1));

    item.change([]);

    expect(store.waiting.value).toEqual([]);
  });
});

describe('createRequestStore', () => {
  it('has the status of the request, and follows changes', async () => {
    const item = createItem<readonly ArchiveRequest[]>([NO_REQUEST]);
    const store = createStore(item);
    await vi.waitFor(() => expect(store.status.value).toEqual({ state: 'none' }));

    item.change([{ guide: 'on', requestedAt: NOW - 19 * HOUR, requestedBy: 'seen' }]);

    expect(store.status.value).toEqual({ state: 'waiting', since: NOW - 19 * HOUR, by: 'seen' });
  });

  it('has the status of each account', async () => {
    const store = createStore(
      createItem<readonly ArchiveRequest[]>([
        { guide: 'idle', handle: 'ana', requestedAt: NOW },
        { guide: 'idle', handle: 'ben', readyAt: NOW },
      ]),
    );

    await vi.waitFor(() => expect(store.accounts.value).toHaveLength(2));

    expect(store.accounts.value.map(({ handle, status }) => [handle, status.state])).toEqual([
      ['ana', 'waiting'],
      ['ben', 'ready'],
    ]);
  });

  it('notes that a reminder was seen, once there is one', async () => {
    const calls: string[] = [];
    const item = createItem<readonly ArchiveRequest[]>([NO_REQUEST]);
    createStore(item, { noteSeen: () => calls.push('noteSeen') });

    item.change([NO_REQUEST]);
    const before = calls.length;
    item.change([{ guide: 'idle', requestedAt: NOW, remindedAt: { waiting: NOW } }]);

    expect([before, calls.length]).toEqual([0, 1]);
  });

  it('asks for notifications only on demand, and stores the answer', async () => {
    let questions = 0;
    const allow = async () => {
      questions++;
      return true;
    };
    const store = createStore(undefined, { notices: { areAllowed: async () => false, allow } });
    await vi.waitFor(() => expect(store.areNoticesAllowed.value).toBe(false));
    const before = questions;

    await store.allowNotices();

    expect(before).toBe(0);
    expect(store.areNoticesAllowed.value).toBe(true);
  });

  it('stops listening when disposed', () => {
    const item = createItem<readonly ArchiveRequest[]>([NO_REQUEST]);

    createStore(item).dispose();

    expect(item.listeners).toEqual([]);
  });
});
