import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { bundledPackages } from '../../../harness/packages/bundled-packages.ts';
import { formatThirdParty } from '../../../harness/packages/format-third-party.ts';

let top: string;

beforeEach(() => {
  top = mkdtempSync(join(tmpdir(), 'afterspace-bundled-'));
});
afterEach(() => rmSync(top, { recursive: true }));

/** Returns the path of a module in it. */
function addPackage(name: string, file: object, files: Record<string, string> = {}): string {
  const folder = join(top, 'node_modules', name);
  mkdirSync(join(folder, 'dist'), { recursive: true });
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ name, version: '1.0.0', ...file }));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(folder, path), text);
  return join(folder, 'dist', 'index.js');
}

test('each package is there once, by name, with its own licence text', () => {
  const zeta = addPackage(
    'zeta',
    { license: 'ISC', repository: { url: 'git+https://example.org/zeta.git' } },
    { LICENCE: 'Zeta may be used.\n' },
  );
  const scoped = addPackage('@a/b', { license: 'MIT', repository: 'a/b', author: 'Ann' });

  const packages = bundledPackages([zeta, `\0${zeta}?commonjs-proxy`, scoped, join(top, 'utils', 'own.ts')]);

  expect(packages).toMatchObject([
    { name: '@a/b', source: 'https://github.com/a/b' },
    { name: 'zeta', licence: 'ISC', source: 'https://example.org/zeta', licenceText: 'Zeta may be used.' },
  ]);
  expect(packages[0]?.licenceText).toMatch(/^Copyright \(c\) Ann\n\nPermission is hereby granted/);
  expect(formatThirdParty(packages)).toContain(
    '\nzeta 1.0.0\nLicence: ISC\nSource: https://example.org/zeta\n\nZeta may',
  );
});

test('a package whose licence cannot be given with it stops the build', () => {
  const without = addPackage('without', { license: 'BSD-3-Clause', homepage: 'https://example.org' });
  const unnamed = addPackage('unnamed', { homepage: 'https://example.org' }, { LICENSE: 'x' });

  expect(() => bundledPackages([without])).toThrow('without has no text of its licence (BSD-3-Clause)');
  expect(() => bundledPackages([unnamed])).toThrow('unnamed names no licence');
});
