import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { watchArchiveDownloads } from '#utils/downloads/index.ts';

const NAME = `twitter-2026-06-01-${'a'.repeat(64)}.zip`;

type Event = 'created' | 'changed';
type Listener = (event: { id: number; state?: object }) => void;

/** The browser's downloads: each has the state that was last set. */
function fakeDownloads() {
  const listeners: Record<Event, Listener[]> = { created: [], changed: [] };
  const states = new Map<number, string>();
  const item = (id: number) => ({
    id,
    state: states.get(id),
    filename: `/downloads/${NAME}`,
    url: 'https://ton.x.com/i/ton/data/archive.zip',
    startTime: new Date(0).toISOString(),
    fileSize: 10,
  });
  Object.assign(fakeBrowser, {
    downloads: {
      search: async ({ id }: { id: number }) => [item(id)],
      onCreated: { addListener: (listener: Listener) => listeners.created.push(listener) },
      onChanged: { addListener: (listener: Listener) => listeners.changed.push(listener) },
    },
  });
  return (event: Event, id: number, state: string): void => {
    states.set(id, state);
    for (const listener of listeners[event]) listener({ id, state: {} });
  };
}

/** Handlers that note what they are told. Those of a start end when `release` is called. */
function notingHandlers() {
  const noted: string[] = [];
  const { promise: released, resolve: release } = Promise.withResolvers<void>();
  return {
    noted,
    release,
    onStart: vi.fn<() => Promise<void>>(async () => {
      await released;
      noted.push('start');
    }),
    onInterrupted: () => void noted.push('interrupted'),
    onComplete: ({ downloadId }: { downloadId: number }) => void noted.push(`complete ${downloadId}`),
  };
}

beforeEach(() => deleteDB('afterspace-requests'));

describe('watchArchiveDownloads', () => {
  it('reports the end of a download after its start, however long that takes to note', async () => {
    const handlers = notingHandlers();
    const fire = fakeDownloads();
    watchArchiveDownloads(handlers, async () => []);

    fire('created', 1, 'in_progress');
    await vi.waitFor(() => expect(handlers.onStart).toHaveBeenCalled());
    fire('changed', 1, 'complete');
    // Another download does not wait for this one.
    fire('changed', 2, 'complete');
    await vi.waitFor(() => expect(handlers.noted).toEqual(['complete 2']));
    handlers.release();

    await vi.waitFor(() => expect(handlers.noted).toEqual(['complete 2', 'start', 'complete 1']));
  });

  it('reports what follows a report that failed', async () => {
    const handlers = { ...notingHandlers(), onStart: () => Promise.reject(new Error('No space')) };
    const failures: unknown[] = [];
    const note = (error: unknown) => void failures.push(error);
    process.on('unhandledRejection', note);
    const fire = fakeDownloads();
    watchArchiveDownloads(handlers, async () => []);

    fire('created', 1, 'in_progress');
    await vi.waitFor(() => expect(failures).toHaveLength(1));
    fire('changed', 1, 'complete');

    await vi.waitFor(() => expect(handlers.noted).toEqual(['complete 1']));
    process.off('unhandledRejection', note);
  });
});
