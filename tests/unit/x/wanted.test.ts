import { describe, expect, it } from 'vitest';
import { type ArchiveRequest, NO_REQUEST } from '#utils/x/request/request-events.ts';
import { shouldGuide } from '#utils/x/guide/should-guide.ts';

const HOUR = 3_600_000;
const NOW = Date.UTC(2026, 5, 1);

function isWanted(pathname: string, known: Partial<ArchiveRequest> = {}): boolean {
  return shouldGuide({ pathname }, { ...NO_REQUEST, ...known }, NOW);
}

describe('isGuideWanted', () => {
  it('wants the guide on the settings, started or not', () => {
    expect(isWanted('/settings')).toBe(true);
    expect(isWanted('/settings/account')).toBe(true);
    expect(isWanted('/i/flow/verify_account_ownership')).toBe(true);
  });

  it('wants it elsewhere only once it was started', () => {
    expect(isWanted('/home')).toBe(false);
    expect(isWanted('/home', { guide: 'on' })).toBe(true);
  });

  it('leaves people in peace during the wait', () => {
    expect(isWanted('/home', { guide: 'on', requestedAt: NOW - HOUR })).toBe(false);
    expect(isWanted('/settings/download_your_data', { guide: 'on', requestedAt: NOW - HOUR })).toBe(true);
  });

  it('leaves the tab of a guide put away elsewhere for a day', () => {
    expect(isWanted('/home', { guide: 'dismissed', guideAt: NOW - HOUR })).toBe(true);
    expect(isWanted('/home', { guide: 'dismissed', guideAt: NOW - 25 * HOUR })).toBe(false);
    expect(isWanted('/settings', { guide: 'dismissed', guideAt: NOW - 25 * HOUR })).toBe(true);
  });

  it("stays away from the settings when all is done, but for the archive's own pages", () => {
    expect(isWanted('/settings/account', { importedAt: NOW - HOUR })).toBe(false);
    expect(isWanted('/settings/download_your_data', { importedAt: NOW - HOUR })).toBe(true);
  });
});
