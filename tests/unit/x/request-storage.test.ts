import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_REQUEST, type ArchiveRequest } from '#utils/x/request/request-status.ts';
import { noteRequest, readRequest, watchRequest } from '#utils/x/request/request-storage.ts';
import { REQUESTS_KEY } from '#utils/x/request/requests-by-account.ts';

const NOW = Date.UTC(2026, 5, 1);

describe('the stored request', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is empty at first', async () => {
    expect(await readRequest()).toEqual(NO_REQUEST);
  });

  it('is stored under the key that the loader reads', async () => {
    await noteRequest({ type: 'requested', by: 'seen' }, NOW);

    const stored = await fakeBrowser.storage.local.get(REQUESTS_KEY);
    const request = { guide: 'idle', requestedAt: NOW, requestedBy: 'seen' };
    expect(stored[REQUESTS_KEY]).toEqual([request]);
    expect(await readRequest()).toEqual(request);
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
    const seen: ArchiveRequest[] = [];
    const stop = watchRequest((request) => seen.push(request));

    await noteRequest({ type: 'start' }, NOW);
    stop();
    await noteRequest({ type: 'dismiss' }, NOW);

    expect(seen).toEqual([{ guide: 'on', guideAt: NOW }]);
  });
});
