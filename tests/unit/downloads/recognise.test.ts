import { describe, expect, it } from 'vitest';
import { archiveIdOf, isArchiveDownload, fileNameOf } from '#utils/downloads/index.ts';

const hash = '0123456789abcdef'.repeat(4);
const exact = `twitter-2026-06-04-${hash}.zip`;

describe('isArchiveDownload', () => {
  it.each([
    ['X’s own name, wherever it came from', `/home/ana/${exact}`, 'https://example.org/a', undefined],
    [
      'a second copy of it',
      `/home/ana/twitter-2026-06-04-${hash} (1).zip`,
      'https://example.org/a',
      undefined,
    ],
    ['a Windows path', `C:\\Users\\Ana\\Downloads\\${exact}`, 'https://ton.x.com/a', 'application/zip'],
    ['another name from X’s store', '/tmp/archive.zip', 'https://ton.twitter.com/a', 'application/zip'],
    ['a shortened name from X', '/tmp/twitter-2026-06-04.zip', 'https://x.com/a', undefined],
  ])('accepts %s', (_what, filename, url, mime) => {
    expect(isArchiveDownload({ filename, url, ...(mime && { mime }) })).toBe(true);
  });

  it.each([
    ['another ZIP', '/tmp/photos.zip', 'https://example.org/photos.zip', 'application/zip'],
    [
      'a similar name from elsewhere',
      '/tmp/twitter-2026-06-04-notes.zip',
      'https://example.org/a',
      'application/zip',
    ],
    ['an image from X', '/tmp/cat.jpg', 'https://pbs.twimg.com/cat.jpg', 'image/jpeg'],
    ['a host that only resembles X', '/tmp/data.zip', 'https://notx.com/a', 'application/zip'],
    ['logos from a site of X', '/tmp/brand-toolkit.zip', 'https://about.x.com/a.zip', 'application/zip'],
    ['a ZIP from X’s images', '/tmp/icons.zip', 'https://abs.twimg.com/icons.zip', 'application/zip'],
    ['a ZIP from X of unknown type and name', '/tmp/data.zip', 'https://x.com/a', 'text/html'],
  ])('rejects %s', (_what, filename, url, mime) => {
    expect(isArchiveDownload({ filename, url, mime })).toBe(false);
  });

  it('rejects a ZIP that a site of X links to itself', () => {
    const url = 'https://about.x.com/content/brand-toolkit.zip';

    expect(
      isArchiveDownload({ filename: '/tmp/brand-toolkit.zip', url, mime: 'application/zip', referrer: url }),
    ).toBe(false);
  });

  it('accepts X’s host at the end of a redirect', () => {
    const download = { filename: '/tmp/a.zip', url: 'https://t.example/a', mime: 'application/zip' };

    expect(isArchiveDownload({ ...download, finalUrl: 'https://ton.x.com/a' })).toBe(true);
  });
});

describe('archiveIdOf', () => {
  it.each([
    ['X’s own name', exact],
    ['a second copy in Chromium', exact.replace('.zip', ' (1).zip')],
    ['a second copy in Firefox', exact.replace('.zip', '(1).zip')],
  ])('is the same for %s', (_what, name) => {
    expect(archiveIdOf(name)).toBe(hash);
  });

  it('is undefined for any other name', () => {
    expect(archiveIdOf('my data.zip')).toBeUndefined();
  });
});

describe('a recent visit to X’s page of files', () => {
  const renamed = { filename: '/tmp/my data.zip', url: 'https://store.example/a', mime: 'application/zip' };
  const loose = { filename: '/tmp/twitter-2026-06-04.zip', url: 'https://store.example/a' };
  const isFromFilesPage = true;

  it('is enough with a similar name, or with X as the referrer', () => {
    expect(isArchiveDownload({ ...loose, isFromFilesPage })).toBe(true);
    expect(isArchiveDownload({ ...renamed, isFromFilesPage, referrer: 'https://x.com/' })).toBe(true);
  });

  it('is not enough alone', () => {
    expect(isArchiveDownload({ ...renamed, isFromFilesPage })).toBe(false);
    expect(isArchiveDownload({ ...renamed, referrer: 'https://x.com/' })).toBe(false);
  });
});

describe('fileNameOf', () => {
  it('is the last segment on any system', () => {
    expect([fileNameOf('/a/b.zip'), fileNameOf('C:\\a\\b.zip'), fileNameOf('b.zip')]).toEqual([
      'b.zip',
      'b.zip',
      'b.zip',
    ]);
  });
});
