import { test } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The languages of X's page in which all seven steps are walked, one of them from right to left. */
export const WALKED = ['en', 'es', 'ja', 'ar'] as const;

/** One language, and the one from right to left, are walked each time; the others among the further journeys. */
export const tagOf = (language: (typeof WALKED)[number]): { tag: string[] } => ({
  tag: language === 'es' || language === 'ar' ? [] : ['@more'],
});

const NAME = `twitter-2026-11-22-${'0123456789abcdef'.repeat(4)}.zip`;

/** Has a file that looks like X's archive lie ready for the tests of a file; the function gives its path. */
export function useZip(): () => string {
  let folder = '';
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'afterspace-zip-'));
    await writeFile(join(folder, NAME), 'PK of some kind');
  });
  test.afterAll(() => rm(folder, { recursive: true }));
  return () => join(folder, NAME);
}

/** JavaScript for the extension's own contexts: whether it has noted that the archive has come down, its last step. */
export const hasNotedArchive = (api: 'browser' | 'chrome'): string =>
  `${api}.storage.local.get('archiveRequests').then(({ archiveRequests }) =>
    archiveRequests?.some(({ downloadedAt }) => downloadedAt !== undefined) === true)`;

/** JavaScript for the extension's own contexts, with `browser` or `chrome` as `api`: as if it had just been installed. */
export const forgetEverything = (api: 'browser' | 'chrome'): string =>
  `Promise.all([${api}.storage.local.clear(), ${api}.downloads.erase({})]).then(() => true)`;
