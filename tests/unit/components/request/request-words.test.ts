import { describe, expect, it } from 'vitest';
import { isUnderWay, requestWords } from '#components/request/request-words.ts';
import { createLocale } from '#components/ui/locale.ts';
import type { RequestStatus } from '#utils/x/index.ts';

const { t, formats } = createLocale(['en'], 'UTC');
const SINCE = Date.UTC(2026, 5, 10, 12);
const NOW = SINCE + 19 * 3_600_000;
const words = (stand: RequestStatus) => {
  const { text, action } = requestWords(stand, NOW, t, formats);
  return { text: text.replace(/[\u2068\u2069]/g, ''), action };
};

describe('requestWords', () => {
  it('says since when X has been asked', () => {
    expect(words({ state: 'waiting', since: SINCE, by: 'seen' })).toEqual({
      text: 'You requested your archive from X 19 hours ago.',
      action: 'Check on X',
    });
  });

  it('says until when an archive that is ready can be had', () => {
    const { text } = words({ state: 'ready', since: SINCE, until: SINCE + 7 * 86_400_000 });

    expect(text).toContain('by Jun 17, 2026, in 6 days');
  });

  it('has nothing asked for in the future when the clock was put back', () => {
    expect(words({ state: 'waiting', since: NOW + 86_400_000, by: 'seen' }).text).toContain(
      'archive from X now',
    );
  });

  it.each(['none', 'imported'] as const)('offers to begin when the stage is %s', (state) => {
    const stand: RequestStatus = state === 'none' ? { state } : { state, since: SINCE };

    expect(words(stand).action).toBe('Start the guide');
    expect(isUnderWay(stand)).toBe(false);
  });

  it.each(['downloading', 'downloaded'] as const)('leads nowhere else while %s', (state) => {
    expect(words({ state, since: SINCE }).action).toBeUndefined();
  });

  it.each(['interrupted', 'expired', 'failed', 'unavailable'] as const)(
    'leads back to X when %s',
    (state) => {
      expect(words({ state, since: SINCE }).action).toBe('Continue on X');
      expect(isUnderWay({ state, since: SINCE })).toBe(true);
    },
  );
});
