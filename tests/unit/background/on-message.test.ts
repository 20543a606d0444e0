import { describe, expect, it } from 'vitest';
import { browser } from '#utils/browser.ts';
import { requireSender } from '#utils/background/on-message.ts';

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

  it.each(['openEngine', 'startGuide', 'requestsSeen', 'importOffers', 'importEnded'] as const)(
    'refuses %s from a page of X',
    (type) => {
      expect(() => requireSender(type, { url: 'https://x.com/home' })).toThrow(
        expect.objectContaining({ code: 'not-ours' }),
      );
    },
  );

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
