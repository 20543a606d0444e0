import { describe, expect, it } from 'vitest';
import { type ArchiveRequest, NO_REQUEST } from '#utils/x/request/request-status.ts';
import { shouldGuide } from '#utils/x/guide/should-guide.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 5, 1);

function isGuided(pathname: string, known: Partial<ArchiveRequest> = {}): boolean {
  return shouldGuide({ pathname }, { ...NO_REQUEST, ...known }, NOW);
}

describe('shouldGuide', () => {
  it('is true on the settings, even if the guide was not started', () => {
    expect(isGuided('/settings')).toBe(true);
    expect(isGuided('/settings/account')).toBe(true);
    expect(isGuided('/i/flow/verify_account_ownership')).toBe(true);
  });

  it('is true elsewhere only after the guide was started', () => {
    expect(isGuided('/home')).toBe(false);
    expect(isGuided('/home', { guide: 'on' })).toBe(true);
  });

  it('is false elsewhere during the wait', () => {
    expect(isGuided('/home', { guide: 'on', requestedAt: NOW - HOUR })).toBe(false);
    expect(isGuided('/settings/download_your_data', { guide: 'on', requestedAt: NOW - HOUR })).toBe(true);
  });

  it('is true elsewhere for a day after the guide was dismissed', () => {
    expect(isGuided('/home', { guide: 'dismissed', guideAt: NOW - HOUR })).toBe(true);
    expect(isGuided('/home', { guide: 'dismissed', guideAt: NOW - 25 * HOUR })).toBe(false);
    expect(isGuided('/settings', { guide: 'dismissed', guideAt: NOW - 25 * HOUR })).toBe(true);
  });

  it('is true only on the archive’s own pages after the import', () => {
    expect(isGuided('/settings/account', { importedAt: NOW - HOUR })).toBe(false);
    expect(isGuided('/settings/download_your_data', { importedAt: NOW - HOUR })).toBe(true);
  });
});
