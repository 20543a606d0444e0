import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The npm script and the output folder of each build. */
export const BUILDS = {
  chromium: { script: 'build:chromium', folder: join('.output', 'chrome-mv3') },
  firefox: { script: 'build:firefox', folder: join('.output', 'firefox-mv3') },
} as const;
export type BuildName = keyof typeof BUILDS;

/** The files that go into a build. Their contents are compared, since a checkout changes their times. */
const SOURCES = [
  '{components,entrypoints,locales,public,utils}/**/*',
  '{package,package-lock,tsconfig}.json',
  'tests/harness/packages/**/*',
  'wxt.config.ts',
];

/**
 * Builds the extension unless the existing build belongs to the current sources. Prints nothing; if the build fails, it
 * throws with the output.
 */
export function ensureBuild(name: BuildName): { folder: string; wasBuilt: boolean } {
  const { script, folder } = BUILDS[name];
  const stampPath = `${folder}.stamp`;
  const state = (): string => `${hashOf(SOURCES)} ${hashOf([`${folder}/**/*`])}`;
  if (existsSync(stampPath) && readFileSync(stampPath, 'utf8') === state())
    return { folder, wasBuilt: false };
  const { status, stdout, stderr } = spawnSync('npm', ['run', script], {
    encoding: 'utf8',
    shell: process.platform === 'win32',
  });
  if (status !== 0) throw new Error(`"npm run ${script}" ended with ${status}.\n${stdout}\n${stderr}`);
  writeFileSync(stampPath, state());
  return { folder, wasBuilt: true };
}

function hashOf(patterns: readonly string[]): string {
  const hash = createHash('sha256');
  for (const path of globSync(patterns).toSorted()) {
    if (statSync(path).isDirectory()) continue;
    hash.update(`${path}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}
