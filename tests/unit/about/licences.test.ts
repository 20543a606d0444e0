import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { BUNDLED_PACKAGES } from '#components/about/licences.ts';

interface LockedPackage {
  version: string;
  license: string;
  dev?: boolean;
}

const lock: { packages: Record<string, LockedPackage> } = JSON.parse(
  readFileSync(new URL('../../../package-lock.json', import.meta.url), 'utf8'),
);

/** Types only, what only command lines use, and helpers that no module of ours imports. */
const NOT_BUNDLED = /@types\/|argparse$|@swc\/helpers$/;

it('lists every package of the lock file that is shipped, with its version and licence', () => {
  const shipped = Object.entries(lock.packages)
    .filter(([path, { dev }]) => path !== '' && dev !== true && !NOT_BUNDLED.test(path))
    .map(([path, { version, license }]) => ({ name: path.split('node_modules/').at(-1), version, license }));

  expect(BUNDLED_PACKAGES.map(({ name, version, license }) => ({ name, version, license }))).toEqual(
    expect.arrayContaining(shipped),
  );
});

it('has the text of each licence that comes with its package', () => {
  const without = BUNDLED_PACKAGES.filter(({ text }) => text === undefined).map(({ name }) => name);

  expect(without).toEqual(['@fluent/bundle', '@webext-core/messaging', 'wxt']);
  expect(BUNDLED_PACKAGES.find(({ name }) => name === 'preact')?.text).toContain('Jason Miller');
});
