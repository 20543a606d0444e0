import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { handleOfferedLinks } from '#utils/background/handle-offered-links.ts';
import { rememberedLinks } from '#utils/links/index.ts';
import { LINK_LIFE, parseOfferedLinks } from '#utils/x/index.ts';

const NOW = Date.UTC(2026, 5, 10);
const LINK = 'https://ton.x.com/archive/1/twitter-2026-06-09.zip';

describe('links that a page of X offers', () => {
  beforeEach(async () => {
    await deleteDB('afterspace-requests');
    fakeBrowser.reset();
    fakeBrowser.runtime.getContexts = async () => [];
  });

  it('are remembered in their order, and open the page that asks first', async () => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');

    await handleOfferedLinks(
      { links: [LINK, 'https://files.example/b.zip'], account: { handle: 'ana' } },
      NOW,
    );

    expect(await rememberedLinks.list(NOW)).toEqual([
      {
        url: LINK,
        name: 'twitter-2026-06-09.zip',
        part: 1,
        handle: 'ana',
        seenAt: NOW,
        expiresAt: NOW + LINK_LIFE,
        from: 'page',
      },
    ]);
    expect(create).toHaveBeenCalledWith({ url: expect.stringContaining('library.html#/take') });
  });

  it.each([
    ['no list', { links: LINK, account: {} }],
    ['something else in it', { links: [LINK, 7], account: {} }],
    ['too many', { links: Array.from({ length: 101 }, () => LINK), account: {} }],
    ['an endless one', { links: [`https://ton.x.com/${'a'.repeat(5000)}`], account: {} }],
    ['no account', { links: [LINK] }],
  ])('are no message with %s', (_what, message) => {
    expect(parseOfferedLinks(message)).toBeUndefined();
  });
});
