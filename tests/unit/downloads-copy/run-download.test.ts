import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { saveToDownloads, startCopy, waitForCopy } from '#utils/downloads-copy/index.ts';

interface Item {
  id: number;
  state: string;
  danger: string;
  error?: string;
}

let item: Item | undefined;
let listeners: Set<(delta: { id: number }) => void>;
let calls: unknown[];
let failure: Error | undefined;

beforeEach(() => {
  vi.useFakeTimers();
  item = { id: 3, state: 'in_progress', danger: 'safe' };
  listeners = new Set();
  calls = [];
  failure = undefined;
  Object.assign(fakeBrowser, {
    downloads: {
      onChanged: {
        addListener: (listener: () => void) => listeners.add(listener),
        removeListener: (listener: () => void) => listeners.delete(listener),
      },
      search: async () => (item ? [item] : []),
      async download(options: unknown) {
        calls.push(options);
        if (failure) throw failure;
        return 3;
      },
      cancel: async () => {},
      erase: async () => calls.push('erase'),
    },
  });
});
afterEach(() => vi.useRealTimers());

function change(more: Partial<Item>): void {
  item = { id: 3, state: 'in_progress', danger: 'safe', ...more };
  for (const listener of listeners) listener({ id: 3 });
}

it('is saved in our folder without a question, in place of a file of that name only if it may be', async () => {
  await startCopy({ url: 'blob:a', path: 'account-1/a.ts', mayReplace: true });
  await startCopy({ url: 'blob:a', path: 'a.ts', mayReplace: false });

  const options = { url: 'blob:a', saveAs: false };
  expect(calls).toEqual([
    { ...options, filename: 'Afterspace/account-1/a.ts', conflictAction: 'overwrite' },
    { ...options, filename: 'Afterspace/a.ts', conflictAction: 'uniquify' },
  ]);
});

it('refuses any address but that of a Blob', async () => {
  await expect(startCopy({ url: 'https://x.com/a', path: 'a', mayReplace: true })).rejects.toThrow(
    'Only bytes of the library',
  );
  expect(calls).toEqual([]);
});

it('says that the folder cannot be written to where the browser does not begin', async () => {
  failure = new Error('Unexpected error');
  expect(await startCopy({ url: 'blob:a', path: 'a', mayReplace: true })).toBe('folder');
});

it.each([
  [{ state: 'complete' }, 'saved'],
  [{ state: 'interrupted', error: 'FILE_NO_SPACE' }, 'full'],
  [{ state: 'interrupted', error: 'USER_CANCELED' }, 'cancelled'],
  [{ danger: 'file' }, 'blocked'],
] as const)('a download that becomes %j has ended as %s, and leaves the list', async (more, end) => {
  const waiting = waitForCopy(3);
  await vi.advanceTimersByTimeAsync(10);
  change({});
  await vi.advanceTimersByTimeAsync(10);
  change(more);

  expect(await waiting).toBe(end);
  expect(calls).toEqual(['erase']);
  expect(listeners.size).toBe(0);
});

it('is asked for again where it takes long, until it has ended', async () => {
  const ends: string[] = [];
  const saved = saveToDownloads({
    start: startCopy,
    async wait(id) {
      const end = await waitForCopy(id);
      ends.push(end);
      return end;
    },
  })(new Blob(['a']), { path: 'a.ts', mayReplace: true });
  await vi.advanceTimersByTimeAsync(31_000);
  change({ state: 'complete' });

  expect(await saved).toBe('saved');
  expect(ends).toEqual(['running', 'running', 'saved']);
});

it('has been cancelled if the browser does not know it any more', async () => {
  item = undefined;
  expect(await waitForCopy(3)).toBe('cancelled');
});
