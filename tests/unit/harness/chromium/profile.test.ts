import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { extensionIdOf, prepareProfile } from '../../../harness/chromium/profile.ts';

let folder: string;

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'afterspace-profile-'));
});

afterEach(() => rm(folder, { recursive: true }));

it('computes the id that Chromium gives an extension in a folder', () => {
  // The id in Chromium 156 for this folder.
  expect(extensionIdOf('/tmp/pw/ext')).toBe('dnhhmkjlnfmedmoaikhmcnfkgememjfk');
});

it('keeps the preferences of a profile that was used before, all but the language', async () => {
  const path = join(folder, 'Default', 'Preferences');
  await prepareProfile(folder, folder, 'en');
  await writeFile(path, JSON.stringify({ pinned: 1, intl: { accept_languages: 'en' } }));

  await prepareProfile(folder, tmpdir(), undefined);
  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({ pinned: 1, intl: { accept_languages: 'en' } });
  await prepareProfile(folder, tmpdir(), 'es');

  expect(JSON.parse(await readFile(path, 'utf8'))).toEqual({
    pinned: 1,
    intl: { accept_languages: 'es', selected_languages: 'es' },
  });
});
