import { describe, expect, it } from 'vitest';
import { parseAccount, parseManifest, parsePeriscopeAccount, parseYtd } from '#utils/archive/index.ts';

const manifest = (dataTypes: object): string =>
  `window.__THAR_CONFIG = ${JSON.stringify({
    userInfo: { accountId: '12', userName: 'mirador_live', displayName: 'Mirador' },
    archiveInfo: { sizeBytes: '1', generationDate: '2026-07-25T10:00:00.000Z', isPartialArchive: false },
    dataTypes,
  })}`;

describe('parseYtd', () => {
  it.each([
    ['as X writes it', 'window.YTD.tweets.part0 = [{"a":"b = c"}]'],
    ['with a semicolon', 'window.YTD.tweets.part0 = [{"a":"b = c"}] ;\n'],
    ['with a BOM', '\uFEFFwindow.YTD.tweets.part0 = [{"a":"b = c"}]'],
    ['on two lines', 'window.YTD.tweets.part0 =\r\n  [{"a":"b = c"}]'],
    ['under another name', 'x=[{"a":"b = c"}]'],
    ['as bare JSON', ' [{"a":"b = c"}]'],
  ])('reads a script %s', (_, text) => {
    expect(parseYtd(text)).toEqual([{ a: 'b = c' }]);
  });

  it('keeps all digits of a long id that is written as a number', () => {
    expect(parseYtd('x = [1402387716540817410, 12]')).toEqual(['1402387716540817410', 12]);
  });

  it.each([
    ['no JSON', 'window.YTD.tweets.part0 = [{]'],
    ['a text that was cut', 'window.YTD.tweets.part0 = [{"a":"b'],
    ['nothing', ''],
    ['nested without end', `x = ${'['.repeat(200_000)}`],
    ['nested too deep', `x = ${'{"a":'.repeat(500)}1${'}'.repeat(500)}`],
  ])('is bad metadata for %s', (_, text) => {
    expect(() => parseYtd(text)).toThrow(expect.objectContaining({ code: 'bad-metadata' }));
  });

  it('does not count brackets in texts as nesting', () => {
    expect(parseYtd(`x = ["\\"${'['.repeat(500)}"]`)).toEqual([`"${'['.repeat(500)}`]);
  });
});

describe('parseManifest', () => {
  it('says whose archive it is, when it was made, and whether it knows Spaces', () => {
    expect(parseManifest(manifest({ spacesMetadata: { files: [{ count: '0' }] } }))).toEqual({
      accountId: '12',
      username: 'mirador_live',
      displayName: 'Mirador',
      generatedAt: Date.UTC(2026, 6, 25, 10),
      isPartial: false,
      knowsSpaces: true,
    });
  });

  it('does not know Spaces where X left them out', () => {
    expect(parseManifest(manifest({ tweets: {} })).knowsSpaces).toBe(false);
  });

  it('accepts a manifest that says nothing', () => {
    expect(parseManifest('window.__THAR_CONFIG = {}')).toEqual({ isPartial: false, knowsSpaces: false });
  });
});

describe('parseAccount', () => {
  it('reads whose account it is and nothing else', () => {
    const text = `window.YTD.account.part0 = [ { "account" : { "email" : "a@example.com", "phoneNumber" : "+1",
      "createdVia" : "web", "username" : "mirador_live", "accountId" : "12", "accountDisplayName" : "Mirador" } } ]`;

    expect(parseAccount(text)).toEqual({ accountId: '12', username: 'mirador_live', displayName: 'Mirador' });
  });

  it('is empty for an empty list', () => {
    expect(parseAccount('window.YTD.account.part0 = [ ]')).toEqual({});
  });
});

describe('parsePeriscopeAccount', () => {
  it('reads both ids, however they are wrapped', () => {
    const text =
      'x = [{"periscopeAccountInformation":{"periscopeAccountInformation":{"id":"1vAG","twitterId":"12"}}}]';

    expect(parsePeriscopeAccount(text)).toEqual({ id: '1vAG', twitterId: '12' });
  });
});
