import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_REQUEST } from '#utils/x/request/request-status.ts';
import { noteRequest, readRequest } from '#utils/x/request/request-storage.ts';
import { readRequests, watchRequests } from '#utils/x/request/stored-requests.ts';
import type { RequestsByAccount } from '#utils/x/request/requests-by-account.ts';

const NOW = Date.UTC(2026, 5, 1);

describe('the stored request', () => {
  beforeEach(() => deleteDB('afterspace-requests'));

  it('is empty at first', async () => {
    expect(await readRequest()).toEqual(NO_REQUEST);
  });

  it('is nowhere that a content script can read or write', async () => {
    await noteRequest({ type: 'requested', by: 'seen' }, NOW);
    await fakeBrowser.storage.local.set({ archiveRequests: [{ guide: 'on', requestedAt: 1 }] });

    expect(await readRequest()).toEqual({ guide: 'idle', requestedAt: NOW, requestedBy: 'seen' });
    expect(Object.keys(await fakeBrowser.storage.local.get(null))).toEqual(['archiveRequests']);
  });

  it('is lost alone if it is damaged', async () => {
    await noteRequest({ type: 'ready' }, NOW, { account: { handle: 'ana' } });
    await noteRequest({ type: 'ready' }, NOW, { account: { handle: 'ben' } });
    const database = await openDB('afterspace-requests');
    await database.put('requests', { guide: 'on ', handle: 'ana' }, 0);
    database.close();

    expect(await readRequests()).toMatchObject([{ handle: 'ben', readyAt: NOW }]);
  });

  it('keeps all events that are noted at the same time', async () => {
    await Promise.all([
      noteRequest({ type: 'start' }, NOW),
      noteRequest({ type: 'requested', by: 'seen' }, NOW),
      noteRequest({ type: 'ready' }, NOW),
    ]);

    expect(await readRequest()).toMatchObject({ guide: 'on', requestedAt: NOW, readyAt: NOW });
  });

  it('keeps all events that several contexts note at the same time', async () => {
    // Another page of the extension has its own copy of this module, and the same lock.
    vi.resetModules();
    const other = await import('#utils/x/request/request-storage.ts');

    await Promise.all([
      noteRequest({ type: 'requested', by: 'seen' }, NOW, { account: { handle: 'ana' } }),
      other.noteRequest({ type: 'files', count: 2 }, NOW + 1, { account: { handle: 'ana' } }),
      noteRequest({ type: 'ready' }, NOW, { account: { handle: 'ben' } }),
      other.noteRequest({ type: 'dismiss' }, NOW + 2, { account: { handle: 'ana' } }),
    ]);

    expect(await readRequest({ handle: 'ana' })).toMatchObject({
      guide: 'dismissed',
      requestedAt: NOW,
      parts: 2,
    });
    expect(await readRequest({ handle: 'ben' })).toMatchObject({ readyAt: NOW });
  });

  it('is passed to watchers after each change', async () => {
    const seen: RequestsByAccount[] = [];
    const stop = watchRequests((requests) => seen.push(requests));

    await noteRequest({ type: 'start' }, NOW);
    await vi.waitFor(() => expect(seen).toEqual([[{ guide: 'on', guideAt: NOW }]]));
    stop();
  });
});
