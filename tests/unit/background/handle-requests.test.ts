import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleNoticeClick, handlePageNote } from '#utils/background/handle-requests.ts';
import { readRequests } from '#utils/x/index.ts';

describe('handlePageNote', () => {
  beforeEach(() => deleteDB('afterspace-requests'));

  it('stores what a page of X has shown, and of which account', async () => {
    const request = await handlePageNote({ event: { type: 'ready' }, account: { handle: 'ana' } });

    expect(request).toMatchObject({ handle: 'ana', readyAt: expect.any(Number) });
    expect(await readRequests()).toEqual([request]);
  });
});

it('the notification of a stopped download leads to what can be done about it, whatever view is open', async () => {
  fakeBrowser.reset();
  fakeBrowser.runtime.getContexts = async () => [];
  const create = vi.spyOn(fakeBrowser.tabs, 'create');

  await handleNoticeClick('interrupted');

  expect(create).toHaveBeenCalledWith({ url: expect.stringMatching(/library\.html#\/$/) });
});
