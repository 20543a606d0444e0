import { describe, expect, it } from 'vitest';
import { createAutoImportStore, type AutoImportStore } from '#components/settings/auto-import-store.ts';
import type { AutoImportState } from '#utils/downloads/index.ts';

/** A browser that gives and takes the permission as it is asked. */
function storeOf(first: AutoImportState): { store: AutoImportStore; become(state: AutoImportState): void } {
  let state = first;
  let tell = (): void => {};
  const become = (next: AutoImportState): void => {
    state = next;
    tell();
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
      tell = listener;
      return () => {};
    },
  });
  return { store, become };
}

const settles = (store: AutoImportStore, wanted: AutoImportState): Promise<void> =>
  new Promise((resolve) => {
    const end = store.state.subscribe((state) => {
      if (state === wanted) resolve();
    });
    void end;
  });

describe('createHandsFreeStore', () => {
  it('follows what the person allows', async () => {
    const { store } = storeOf('off');

    await store.allow();
    const allowed = store.state.value;
    await store.disallow();

    expect([allowed, store.state.value]).toEqual(['on', 'off']);
  });

  it('follows what changes elsewhere', async () => {
    const { store, become } = storeOf('needs-switch');

    become('on');

    await expect(settles(store, 'on')).resolves.toBeUndefined();
  });
});
