import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { NO_REQUEST, type ArchiveRequest } from '#utils/x/request.ts';
import { REQUEST_KEY } from '#utils/x/request-key.ts';
import { noteRequest, readRequest, watchRequest } from '#utils/x/request-store.ts';

const NOW = Date.UTC(2026, 5, 1);

describe('the stored request', () => {
  beforeEach(() => fakeBrowser.reset());

  it('is none at first', async () => {
    expect(await readRequest()).toEqual(NO_REQUEST);
  });

  it('keeps what was noted, where the loader looks for it', async () => {
    await noteRequest({ type: 'requested', by: 'seen' }, NOW);

    const kept = await fakeBrowser.storage.local.get(REQUEST_KEY);
    expect(kept[REQUEST_KEY]).toEqual({ guide: 'idle', requestedAt: NOW, requestedBy: 'seen' });
    expect(await readRequest()).toEqual(kept[REQUEST_KEY]);
  });

  it('loses nothing of what is noted at once', async () => {
    await Promise.all([
      noteRequest({ type: 'start' }, NOW),
      noteRequest({ type: 'requested', by: 'seen' }, NOW),
      noteRequest({ type: 'ready' }, NOW),
    ]);

    expect(await readRequest()).toMatchObject({ guide: 'on', requestedAt: NOW, readyAt: NOW });
  });

  it('tells who watches', async () => {
    const seen: ArchiveRequest[] = [];
    const stop = watchRequest((request) => seen.push(request));

    await noteRequest({ type: 'start' }, NOW);
    stop();
    await noteRequest({ type: 'put-away' }, NOW);

    expect(seen).toEqual([{ guide: 'on', guideAt: NOW }]);
  });
});
