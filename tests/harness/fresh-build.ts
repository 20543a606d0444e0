import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The two builds: the script that makes each, and where it then lies. */
export const BUILDS = {
  chromium: { script: 'build:chromium', folder: join('.output', 'chrome-mv3') },
  firefox: { script: 'build:firefox', folder: join('.output', 'firefox-mv3') },
} as const;
export type BuildName = keyof typeof BUILDS;

/** All that a build is made of. What is said of it is about contents: a checkout gives every file a new time. */
const SOURCES = [
  '{components,entrypoints,locales,public,utils}/**/*',
  '{package,package-lock,tsconfig}.json',
  'wxt.config.ts',
];

/**
 * Has a build be that of the sources as they are, and gives its folder: makes it where it is not. Quiet unless that
 * fails; then it throws with all that was said.
 */
export function freshBuild(name: BuildName): { folder: string; wasMade: boolean } {
  const { script, folder } = BUILDS[name];
  const stamp = `${folder}.stamp`;
  const state = (): string => `${hashOf(SOURCES)} ${hashOf([`${folder}/**/*`])}`;
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === state()) return { folder, wasMade: false };
  const { status, stdout, stderr } = spawnSync('npm', ['run', script], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`"npm run ${script}" ended with ${status}.\n${stdout}\n${stderr}`);
  writeFileSync(stamp, state());
  return { folder, wasMade: true };
}

function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of globSync(patterns).toSorted()) {
    if (statSync(path).isDirectory()) continue;
    hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
