import { describe, expect, it } from 'vitest';
import { isUnderWay, requestWords } from '#components/request/request-words.ts';
import { createLocale } from '../create-locale.ts';
import type { RequestStatus } from '#utils/x/index.ts';

const { t, formats } = createLocale(['en'], 'UTC');
const SINCE = Date.UTC(2026, 5, 10, 12);
const NOW = SINCE + 19 * 3_600_000;
const wordsAt = (now: number, status: RequestStatus) => {
  const { title, details, action } = requestWords(status, now, t, formats);
  return { title, text: details.join(' · ').replace(/[\u2068\u2069]/g, ''), action };
};
const words = (status: RequestStatus) => wordsAt(NOW, status);

describe('requestWords', () => {
  it('says when the archive was requested, and how long X takes', () => {
    expect(words({ state: 'waiting', since: SINCE, by: 'seen' })).toEqual({
      title: 'X is preparing your archive',
      text: 'Requested 19 hours ago · X takes a day, sometimes several',
      action: 'Check on X',
    });
  });

  it('says after seven days that X has not answered, and offers to request again', () => {
    const WEEK = 7 * 86_400_000;
    const waiting: RequestStatus = { state: 'waiting', since: SINCE, by: 'seen' };

    expect(wordsAt(SINCE + WEEK - 1, waiting).title).toBe('X is preparing your archive');
    expect(wordsAt(SINCE + WEEK, waiting)).toEqual({
      title: "X hasn't answered for a week",
      text: "Requested 7 days ago · Request a new archive as soon as X's button allows it",
      action: 'Request again on X',
    });
  });

  it('does not take for a fact what only the person has said', () => {
    const { title } = words({ state: 'waiting', since: SINCE, by: 'person' });

    expect(title).toBe('X should be preparing your archive');
  });

  it('says until when a ready archive can be downloaded', () => {
    const { text } = words({ state: 'ready', since: SINCE, until: SINCE + 7 * 86_400_000 });

    expect(text).toBe('Download it by Wednesday, Jun 17 · in 6 days');
  });

  it('shows no request in the future after the clock was set back', () => {
    const { text } = words({ state: 'waiting', since: NOW + 86_400_000, by: 'seen' });

    expect(text).toMatch(/^Requested now · /);
  });

  it.each(['none', 'imported'] as const)('offers to start if the state is %s', (state) => {
    const status: RequestStatus = state === 'none' ? { state } : { state, since: SINCE };

    expect(words(status).action).toBe('Start the guide');
    expect(isUnderWay(status)).toBe(false);
  });

  it.each(['downloading', 'downloaded'] as const)('has no button while %s', (state) => {
    expect(words({ state, since: SINCE }).action).toBeUndefined();
  });

  it.each(['interrupted', 'expired', 'failed', 'unavailable'] as const)('leads back to X if %s', (state) => {
    expect(words({ state, since: SINCE }).action).toBe('Continue on X');
    expect(isUnderWay({ state, since: SINCE })).toBe(true);
  });
});
