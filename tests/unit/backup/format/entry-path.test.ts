import { assert, property, string } from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSafePath, pickSettings, safeName } from '#utils/backup/index.ts';

describe('isSafePath', () => {
  it.each([
    'manifest.json',
    'account-42/1abc~42/spaces_media/space-1abc_0 (2).ts',
    'account-1/spaces_media/ñ 🎙️.json',
  ])('takes %s', (path) => {
    expect(isSafePath(path)).toBe(true);
  });

  it.each([
    '',
    '/etc/passwd',
    'a/../b',
    './a',
    'a//b',
    'a/',
    'C:/a',
    'a\\..\\b',
    'nul',
    'a/COM1.txt',
    'a/b.',
    ' a',
    'a\u0000',
    'a\uD800',
    'a/b/c/d/e/f/g/h/i',
    'a'.repeat(201),
  ])('refuses %j', (path) => {
    expect(isSafePath(path)).toBe(false);
  });
});

describe('safeName', () => {
  it('makes a safe name of whatever an archive calls an id, and leaves those of X as they are', () => {
    expect(safeName('1ypKdEXvkMLGW~42')).toBe('1ypKdEXvkMLGW~42');
    assert(property(string({ unit: 'binary' }), (id) => isSafePath(`${safeName(id)}.json`)));
  });
});

describe('pickSettings', () => {
  it('takes the settings that a backup may have, and no others', () => {
    const stored = {
      playerSettings: {
        rate: 1.5,
        boost: true,
        sleepAt: 5,
        volume: { high: true },
        __proto__: { rewinds: 1 },
      },
      autoImportSwitchOpenedAt: 5,
      reminders: { daily: true },
    };

    expect(pickSettings(stored)).toEqual({ playerSettings: { rate: 1.5, boost: true } });
  });

  it.each([undefined, null, [], 'a', { playerSettings: 'fast' }, { playerSettings: { sleepAt: 1 } }])(
    'takes none of %j',
    (stored) => {
      expect(pickSettings(stored)).toEqual({});
    },
  );
});
