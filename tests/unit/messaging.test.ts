import { describe, expect, it } from 'vitest';
import { browser } from '#utils/browser.ts';
import { requireOwnPage } from '#utils/messaging.ts';

describe('requireOwnPage', () => {
  it('accepts pages of the extension', () => {
    expect(() => requireOwnPage({ url: browser.runtime.getURL('/library.html') })).not.toThrow();
  });

  it.each([undefined, 'https://x.com/home', `https://x.com/?${browser.runtime.getURL('/library.html')}`])(
    'rejects %j',
    (url) => {
      expect(() => requireOwnPage({ url })).toThrow(expect.objectContaining({ code: 'not-ours' }));
    },
  );
});
