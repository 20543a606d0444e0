import { describe, expect, it } from 'vitest';
import { createAutoImportStore, type AutoImportStore } from '#components/settings/auto-import-store.ts';
import type { AutoImportState } from '#utils/downloads/index.ts';

/** A store in a browser that grants and removes the permission at once. */
function storeOf(first: AutoImportState): { store: AutoImportStore; setState(state: AutoImportState): void } {
  let state = first;
  let notify = (): void => {};
  const setState = (next: AutoImportState): void => {
    state = next;
    notify();
  };
  const store = createAutoImportStore({
    state: async () => state,
    allow: async () => {
      state = 'on';
      return true;
    },
    disallow: async () => {
      state = 'off';
      return true;
    },
    openSwitch: async () => {},
    watch: (listener) => {
      notify = listener;
      return () => {};
    },
  });
  return { store, setState };
}

const reaches = (store: AutoImportStore, expected: AutoImportState): Promise<void> =>
  new Promise((resolve) => {
    const end = store.state.subscribe((state) => {
      if (state === expected) resolve();
    });
    void end;
  });

describe('createAutoImportStore', () => {
  it('follows the person’s decisions', async () => {
    const { store } = storeOf('off');

    await store.allow();
    const allowed = store.state.value;
    await store.disallow();

    expect([allowed, store.state.value]).toEqual(['on', 'off']);
  });

  it('follows changes outside of the page', async () => {
    const { store, setState } = storeOf('needs-switch');

    setState('on');

    await expect(reaches(store, 'on')).resolves.toBeUndefined();
  });
});
