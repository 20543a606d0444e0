import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlePageNote } from '#utils/background/handle-requests.ts';
import { readRequests } from '#utils/x/index.ts';

describe('handlePageNote', () => {
  beforeEach(() => fakeBrowser.reset());

  it('stores what a page of X has shown, and of which account', async () => {
    const request = await handlePageNote({ event: { type: 'ready' }, account: { handle: 'ana' } });

    expect(request).toMatchObject({ handle: 'ana', readyAt: expect.any(Number) });
    expect(await readRequests()).toEqual([request]);
  });

  it('stores nothing of an invalid note', async () => {
    const forged = { event: { type: 'imported', madeAt: 5 }, account: { handle: 'ana' } };

    await expect(handlePageNote(forged)).rejects.toMatchObject({ code: 'bad-note' });

    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
