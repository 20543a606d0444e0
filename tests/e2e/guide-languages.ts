import { test } from '@playwright/test';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readList } from './stored-lists.ts';

/** The languages of X's pages in which all seven steps are tested. One of them is right-to-left. */
export const TESTED_LANGUAGES = ['en', 'es', 'ja', 'ar'] as const;

/** Spanish and the right-to-left language are always tested, the others only with the further journeys. */
export const tagOf = (language: (typeof TESTED_LANGUAGES)[number]): { tag: string[] } => ({
  tag: language === 'es' || language === 'ar' ? [] : ['@more'],
});

const NAME = `twitter-2026-11-22-${'0123456789abcdef'.repeat(4)}.zip`;

/** Writes a file that looks like X's archive for the tests of a file. Returns a function that returns its path. */
export function useZip(): () => string {
  let folder = '';
  test.beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'afterspace-zip-'));
    await writeFile(join(folder, NAME), 'PK of some kind');
  });
  test.afterAll(() => rm(folder, { recursive: true }));
  return () => join(folder, NAME);
}

/** An expression for a context of the extension: whether the extension has noted that the archive was downloaded. */
export const HAS_NOTED_ARCHIVE = `${readList('requests')}.then((all) => all.some(({ downloadedAt }) => downloadedAt !== undefined))`;
