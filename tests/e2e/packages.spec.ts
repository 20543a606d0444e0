import { expect, test } from '@playwright/test';
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, resolve } from 'node:path';

const top = resolve('.');
/** No package of a store may be larger, in bytes. */
const LIMIT = 1.5 * 1024 * 1024;
const NEITHER = ['node_modules', '.git', '.output', '.wxt', '.tmp', 'test-results'];

let folders: string[] = [];

/** A folder of its own with packages, but nothing built. */
function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'afterspace-packages-'));
  folders.push(folder);
  symlinkSync(join(top, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

/** Makes the packages as `npm run zip` does. Returns them by name. */
function makePackages(folder: string, env: Record<string, string>): Map<string, Buffer> {
  const wxt = join(top, 'node_modules', 'wxt', 'bin', 'wxt.mjs');
  for (const args of [[], ['-b', 'firefox', '--mv3']])
    execFileSync(process.execPath, [wxt, 'zip', ...args], {
      cwd: folder,
      env: { ...process.env, ...env },
      stdio: 'pipe',
    });
  const paths = globSync(join(folder, '.output', '*.zip'));
  return new Map(paths.map((path) => [basename(path), readFileSync(path)]));
}

const hashesOf = (packages: ReadonlyMap<string, Buffer>): Record<string, string> =>
  Object.fromEntries(
    [...packages].map(([name, bytes]) => [name, createHash('sha256').update(bytes).digest('hex')]),
  );

test.afterEach(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
  folders = [];
});

test('the packages are the same bytes from another folder, time zone and language, and from their own sources', () => {
  const [here, there] = [makeFolder(), makeFolder()];
  cpSync(top, here, {
    recursive: true,
    filter: (path) => !NEITHER.some((name) => path === join(top, name)),
  });

  const packages = makePackages(here, { TZ: 'Pacific/Auckland', LANG: 'ar_EG.UTF-8', CHROME_KEY: 'AA' });
  const sources = [...packages.keys()].find((name) => name.includes('sources'));
  expect(sources).toBeDefined();
  execFileSync('unzip', ['-q', join(here, '.output', sources ?? ''), '-d', there]);
  const again = makePackages(there, { TZ: 'America/Lima', LANG: 'C' });

  expect(packages.size).toBe(3);
  const chromium = [...packages.keys()].find((name) => name.includes('chrome')) ?? '';
  const manifest = execFileSync('unzip', ['-p', join(here, '.output', chromium), 'manifest.json']);
  expect(JSON.parse(manifest.toString())).not.toHaveProperty('key');
  expect(hashesOf(again)).toEqual(hashesOf(packages));
  for (const [name, { length }] of packages) if (name !== sources) expect(length, name).toBeLessThan(LIMIT);
});

for (const build of ['.output/chrome-mv3', '.output/firefox-mv3']) {
  test(`${build} names every package that it contains, with its licence`, () => {
    const text = readFileSync(join(build, 'THIRD_PARTY.txt'), 'utf8');
    const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8'));

    for (const name of Object.keys(dependencies)) expect(text).toContain(`\n${name} `);
    expect(text).toContain('LAME, in mp3-encoder.wasm');
    expect(text).toContain('GNU LIBRARY GENERAL PUBLIC LICENSE');
    // Whatever has a licence has its text, and an address that a person can open.
    const sections = text.split(`${'='.repeat(80)}\n`).slice(1, -1);
    expect(sections.length).toBeGreaterThan(15);
    for (const section of sections)
      expect(section).toMatch(/^\n\S+ \S+\nLicence: \S+\nSource: https:\/\/\S+\n\n\S/);
  });
}
