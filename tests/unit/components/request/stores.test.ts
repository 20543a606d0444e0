import { describe, expect, it, vi } from 'vitest';
import { createOffersStore, type Offer } from '#components/request/offers-store.ts';
import { createRequestStore } from '#components/request/request-store.ts';

const offer = (name: string): Offer => ({ downloadId: 1, name, size: 1, finishedAt: 0 });

describe('createOffersStore', () => {
  it('knows what waits, and follows it', async () => {
    const listeners: ((waiting: Offer[]) => void)[] = [];
    const store = createOffersStore({
      offers: {
        waiting: async () => [offer('a.zip')],
        watch: (listener) => {
          listeners.push(listener);
          return () => {};
        },
      },
      reveal: () => {},
    });
    await vi.waitFor(() => expect(store.waiting.value).toHaveLength(1));

    listeners.forEach((tell) => tell([]));

    expect(store.waiting.value).toEqual([]);
  });
});

describe('createRequestStore', () => {
  it('asks for notices only when told to, and remembers the answer', async () => {
    let asked = 0;
    const store = createRequestStore({
      startGuide: async () => {},
      notices: {
        areAllowed: async () => false,
        allow: async () => {
          asked++;
          return true;
        },
      },
    });
    await vi.waitFor(() => expect(store.areNoticesAllowed.value).toBe(false));
    const before = asked;

    await store.allowNotices();

    expect(before).toBe(0);
    expect(store.areNoticesAllowed.value).toBe(true);
  });
});
