import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createToastStore, TOAST_DURATION } from '#components/ui/notice/toast-store.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

describe('the toast', () => {
  it('is shown for ten seconds', () => {
    const store = createToastStore();

    store.show({ text: 'Renamed' });
    vi.advanceTimersByTime(TOAST_DURATION - 1);
    const before = store.toast.value?.text;
    vi.advanceTimersByTime(1);

    expect([before, store.toast.value]).toEqual(['Renamed', undefined]);
  });

  it('replaces the one before, and has the whole time for itself', () => {
    const store = createToastStore();

    store.show({ text: 'first' });
    vi.advanceTimersByTime(TOAST_DURATION / 2);
    store.show({ text: 'second' });
    vi.advanceTimersByTime(TOAST_DURATION - 1);

    expect(store.toast.value?.text).toBe('second');
  });

  it('waits while somebody is at it', () => {
    const store = createToastStore();

    store.show({ text: 'Deleted' });
    vi.advanceTimersByTime(TOAST_DURATION - 1000);
    store.pause();
    vi.advanceTimersByTime(10 * TOAST_DURATION);
    store.resume();
    vi.advanceTimersByTime(999);
    const before = store.toast.value?.text;
    vi.advanceTimersByTime(1);

    expect([before, store.toast.value]).toEqual(['Deleted', undefined]);
  });

  it('does its action once, and is gone then', () => {
    const store = createToastStore();
    const onAction = vi.fn<() => void>();

    store.show({ text: 'Deleted', action: 'Undo', onAction });
    const done = [store.act(), store.act()];

    expect({ done, calls: onAction.mock.calls.length, toast: store.toast.value }).toEqual({
      done: [true, false],
      calls: 1,
      toast: undefined,
    });
  });
});
