import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { browser } from '#utils/browser.ts';
import { onMessage, requireSender } from '#utils/background/on-message.ts';

const LIBRARY = browser.runtime.getURL('/library.html');

describe('requireSender', () => {
  it.each([
    'openEngine',
    'startGuide',
    'requestsSeen',
    'importOffers',
    'importEnded',
    'openLibrary',
  ] as const)('accepts %s from a page of the extension', (type) => {
    expect(() => requireSender(type, { url: LIBRARY })).not.toThrow();
  });

  it.each(['pageOpened', 'readRequest', 'noteRequest', 'openLibrary'] as const)(
    'accepts %s from a page of X',
    (type) => {
      expect(() => requireSender(type, { url: 'https://x.com/home' })).not.toThrow();
      expect(() => requireSender(type, { url: 'https://twitter.com/home' })).not.toThrow();
    },
  );

  it.each([
    'openEngine',
    'startGuide',
    'requestsSeen',
    'importOffers',
    'importEnded',
    'startCopy',
    'waitForCopy',
    'copyToDownloads',
  ] as const)('refuses %s from a page of X', (type) => {
    expect(() => requireSender(type, { url: 'https://x.com/home' })).toThrow(
      expect.objectContaining({ code: 'not-ours' }),
    );
  });

  it.each([
    undefined,
    'about:blank',
    `https://x.com.example/?${LIBRARY}`,
    'https://evil.x.com/',
    'http://x.com/home',
  ])('refuses every message from %j', (url) => {
    expect(() => requireSender('noteRequest', { url })).toThrow(
      expect.objectContaining({ code: 'not-ours' }),
    );
  });
});

describe('onMessage', () => {
  /** Sends a message as this page, and resolves to the code of the error that it is answered with. */
  const codeFor = (type: string, data: unknown, url: string): Promise<unknown> =>
    new Promise((resolve) => {
      const message = { id: 1, type, data, timestamp: 0 };
      const answer = (response: { err?: { code?: unknown } }): void => resolve(response.err?.code);
      void fakeBrowser.runtime.onMessage.trigger(message, { url }, answer);
    });

  it('passes on only what this sender may send, with a payload that it may have', async () => {
    const handle = vi.fn<(hash: string) => void>();
    onMessage('openLibrary', handle);

    expect(await codeFor('openLibrary', '#/', 'https://example.com/')).toBe('not-ours');
    expect(await codeFor('openLibrary', { hash: '#/' }, LIBRARY)).toBe('bad-message');
    expect(handle).not.toHaveBeenCalled();
    expect(await codeFor('openLibrary', '#/', LIBRARY)).toBeUndefined();
    expect(handle).toHaveBeenCalledWith('#/', { url: LIBRARY });
  });
});
