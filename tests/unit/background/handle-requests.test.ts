import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it } from 'vitest';
import { handlePageNote } from '#utils/background/handle-requests.ts';
import { readRequests } from '#utils/x/index.ts';

describe('handlePageNote', () => {
  beforeEach(() => deleteDB('afterspace-requests'));

  it('stores what a page of X has shown, and of which account', async () => {
    const request = await handlePageNote({ event: { type: 'ready' }, account: { handle: 'ana' } });

    expect(request).toMatchObject({ handle: 'ana', readyAt: expect.any(Number) });
    expect(await readRequests()).toEqual([request]);
  });
});
