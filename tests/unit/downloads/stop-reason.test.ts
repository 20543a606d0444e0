import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { STOP_REASONS, stopReasonOf } from '#utils/downloads/index.ts';

describe('stopReasonOf', () => {
  it.each([
    ['FILE_NO_SPACE', 'full'],
    ['NETWORK_FAILED', 'network'],
    ['NETWORK_DISCONNECTED', 'network'],
    ['SERVER_CONTENT_LENGTH_MISMATCH', 'network'],
    ['FILE_TOO_SHORT', 'network'],
    ['USER_CANCELED', 'cancelled'],
    ['USER_SHUTDOWN', 'closed'],
    ['CRASH', 'closed'],
    ['FILE_VIRUS_INFECTED', 'blocked'],
    ['FILE_ACCESS_DENIED', 'folder'],
    ['SERVER_FORBIDDEN', 'refused'],
    ['SERVER_BAD_CONTENT', 'refused'],
    ['SOMETHING_NEW', 'unknown'],
    [undefined, 'unknown'],
  ])('maps %s to %s', (error, reason) => {
    expect(stopReasonOf(error)).toBe(reason);
  });

  it.each(['en', 'es'])('has a text for each reason in %s', (language) => {
    const words = readFileSync(new URL(`../../../locales/${language}/request.ftl`, import.meta.url), 'utf8');

    for (const reason of STOP_REASONS) expect(words).toContain(`download-why-${reason} = `);
  });
});
