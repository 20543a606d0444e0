import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handlePageNote } from '#utils/background/handle-requests.ts';
import { readRequests } from '#utils/x/index.ts';

describe('noteFromPage', () => {
  beforeEach(() => fakeBrowser.reset());

  it('notes what a page of X has shown, and of whom', async () => {
    const request = await handlePageNote({ event: { type: 'ready' }, account: { handle: 'ana' } });

    expect(request).toMatchObject({ handle: 'ana', readyAt: expect.any(Number) });
    expect(await readRequests()).toEqual([request]);
  });

  it('stores nothing of what is none of its notes', async () => {
    const forged = { event: { type: 'imported', madeAt: 5 }, account: { handle: 'ana' } };

    await expect(handlePageNote(forged)).rejects.toMatchObject({ code: 'bad-note' });

    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });
});
