import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_REQUEST, type ArchiveRequest } from '#utils/x/request/request-events.ts';
import { REQUEST_KEY } from '#utils/x/request/request-key.ts';
import { noteRequest, readRequest, readRequests, watchRequest } from '#utils/x/request/request-store.ts';

const NOW = Date.UTC(2026, 5, 1);

describe('the stored request', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is none at first', async () => {
    expect(await readRequest()).toEqual(NO_REQUEST);
  });

  it('keeps what was noted, where the loader looks for it', async () => {
    await noteRequest({ type: 'requested', by: 'seen' }, NOW);

    const kept = await fakeBrowser.storage.local.get(REQUEST_KEY);
    const request = { guide: 'idle', requestedAt: NOW, requestedBy: 'seen' };
    expect(kept[REQUEST_KEY]).toEqual({ requests: [request] });
    expect(await readRequest()).toEqual(request);
  });

  it('loses nothing of what is noted at once', async () => {
    await Promise.all([
      noteRequest({ type: 'start' }, NOW),
      noteRequest({ type: 'requested', by: 'seen' }, NOW),
      noteRequest({ type: 'ready' }, NOW),
    ]);

    expect(await readRequest()).toMatchObject({ guide: 'on', requestedAt: NOW, readyAt: NOW });
  });

  it('loses nothing of what several contexts note at once', async () => {
    // Another of our pages holds a copy of this module, and the same lock.
    vi.resetModules();
    const other = await import('#utils/x/request/request-store.ts');

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

  it('goes on from what an older version kept, which knew no accounts', async () => {
    await fakeBrowser.storage.local.set({ [REQUEST_KEY]: { guide: 'on', requestedAt: NOW } });

    await noteRequest({ type: 'ready' }, NOW + 1, { account: { handle: 'ana' } });

    expect(await readRequests()).toMatchObject([{ handle: 'ana', guide: 'on', readyAt: NOW + 1 }]);
  });

  it('tells who watches', async () => {
    const seen: ArchiveRequest[] = [];
    const stop = watchRequest((request) => seen.push(request));

    await noteRequest({ type: 'start' }, NOW);
    stop();
    await noteRequest({ type: 'dismiss' }, NOW);

    expect(seen).toEqual([{ guide: 'on', guideAt: NOW }]);
  });
});
