import { mkdtemp, readFile, rm } from 'node:fs/promises';
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

it('does not change a profile that was used before', async () => {
  await prepareProfile(folder, folder, undefined);
  const before = await readFile(join(folder, 'Default', 'Preferences'), 'utf8');

  await prepareProfile(folder, tmpdir(), 'es');

  expect(await readFile(join(folder, 'Default', 'Preferences'), 'utf8')).toBe(before);
});
