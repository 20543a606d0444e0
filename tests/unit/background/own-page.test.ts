import { describe, expect, it } from 'vitest';
import { browser } from '#utils/browser.ts';
import { requireOwnPage } from '#utils/background/own-page.ts';

describe('requireOwnPage', () => {
  it('lets the pages of the extension speak', () => {
    expect(() => requireOwnPage({ url: browser.runtime.getURL('/library.html') })).not.toThrow();
  });

  it.each([undefined, 'https://x.com/home', `https://x.com/?${browser.runtime.getURL('/library.html')}`])(
    'refuses %j',
    (url) => {
      expect(() => requireOwnPage({ url })).toThrow(expect.objectContaining({ code: 'not-ours' }));
    },
  );
});
