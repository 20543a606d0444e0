import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { clearPrivateFiles } from '#utils/erase/clear-private-files.ts';

const removed: [string, unknown][] = [];
/** How often each of these is still in use when it is to be removed. */
const inUse = new Map<string, number>();
let names: string[];

beforeEach(() => {
  names = ['exports', 'backups', 'later'];
  removed.length = 0;
  inUse.clear();
  const root = {
    keys: () => [...names].values(),
    async removeEntry(name: string, options: unknown) {
      const left = inUse.get(name) ?? 0;
      inUse.set(name, left - 1);
      if (left > 0) throw new DOMException('In use', 'NoModificationAllowedError');
      removed.push([name, options]);
      names = names.filter((each) => each !== name);
    },
  };
  vi.stubGlobal('navigator', { storage: { getDirectory: async () => root } });
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('deletes all folders with what is in them, and waits for those that are in use', async () => {
  inUse.set('exports', 3);

  const cleared = clearPrivateFiles();
  await vi.runAllTimersAsync();
  await cleared;

  const options = { recursive: true };
  expect(removed).toEqual([
    ['backups', options],
    ['later', options],
    ['exports', options],
  ]);
});

it('does not wait for ever', async () => {
  inUse.set('backups', Infinity);

  const cleared = clearPrivateFiles();
  await vi.runAllTimersAsync();
  await cleared;

  expect(names).toEqual(['backups']);
});

it('has nothing to do where the browser has no such files', async () => {
  const refused = () => Promise.reject(new DOMException('', 'SecurityError'));
  vi.stubGlobal('navigator', { storage: { getDirectory: refused } });

  await expect(clearPrivateFiles()).resolves.toBeUndefined();
});
