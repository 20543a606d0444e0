import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createEraser } from '#utils/background/erase-everything.ts';
import { isErasureMarked, onErasure, setErasureMarker } from '#utils/erase/index.ts';
import { openDatabase } from '#utils/library/index.ts';
import { setUpErasure } from './set-up-erasure.ts';

beforeEach(() => {
  fakeBrowser.reset();
  setUpErasure();
});

async function fill(): Promise<void> {
  await fakeBrowser.storage.local.set({ playerSettings: { rate: 2 } });
  const library = await openDatabase();
  await library.put('people', { key: 'ana', name: 'Ana' });
  library.close();
}

async function left(): Promise<{ people: number; values: number }> {
  const library = await openDatabase();
  const people = await library.count('people');
  library.close();
  return { people, values: Object.keys(await fakeBrowser.storage.local.get(null)).length };
}

/** An engine that notes what it is asked to do, and what was left then. */
function engineOf(answers: boolean) {
  const calls: unknown[] = [];
  return {
    calls,
    engine: {
      isEngineOpen: async () => true,
      connect: () => ({
        forgetAll: async () => {
          calls.push(['forgetAll', await left(), await isErasureMarked()]);
          if (!answers) await new Promise(() => undefined);
        },
      }),
      closeEngine: async () => void calls.push('close'),
    },
  };
}

it('ends the engine before anything is deleted, and has been marked before that', async () => {
  await fill();
  const { calls, engine } = engineOf(true);
  const reported = vi.fn<() => void>();
  onErasure(reported);

  await createEraser(engine).erase();

  expect(calls).toEqual([['forgetAll', { people: 1, values: 1 }, true], 'close']);
  expect(await left()).toEqual({ people: 0, values: 0 });
  expect(await isErasureMarked()).toBe(false);
  await vi.waitFor(() => expect(reported).toHaveBeenCalledTimes(2));
});

it('does not wait for an engine that hangs', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  await fill();
  const { calls, engine } = engineOf(false);

  const erased = createEraser(engine).erase();
  await vi.waitFor(() => expect(calls).toHaveLength(1));
  await vi.runAllTimersAsync();
  vi.useRealTimers();
  await erased;

  expect(calls.at(-1)).toBe('close');
  expect(await left()).toEqual({ people: 0, values: 0 });
});

it('goes on at the next start with what was begun, and only with that', async () => {
  await fill();
  const { engine } = engineOf(true);
  await createEraser(engine).finish();
  const before = await left();
  await setErasureMarker();

  await createEraser(engine).finish();

  expect(before).toEqual({ people: 1, values: 1 });
  expect(await left()).toEqual({ people: 0, values: 0 });
  expect(await isErasureMarked()).toBe(false);
});
