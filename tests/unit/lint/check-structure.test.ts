import { expect, it } from 'vitest';
import { checkStructure } from '../../lint/check-structure.ts';

const importing = (path: string, ...specifiers: string[]) => ({
  path,
  code: specifiers.map((specifier) => `import '${specifier}';`).join('\n'),
});

it('a circle of files is refused', () => {
  const problems = checkStructure([
    importing('utils/zip/a.ts', './b.ts'),
    importing('utils/zip/b.ts', './c.ts'),
    importing('utils/zip/c.ts', './a.ts'),
  ]);

  expect(problems).toEqual(['circle: utils/zip/a.ts → utils/zip/b.ts → utils/zip/c.ts → utils/zip/a.ts']);
});

it('a circle of folders is refused, even if its files have none', () => {
  const problems = checkStructure([
    importing('utils/zip/a.ts', '#utils/audio/index.ts'),
    importing('utils/audio/b.ts', '#utils/zip/index.ts'),
  ]);

  expect(problems).toEqual(['circle: utils/zip → utils/audio → utils/zip']);
});

it('imports of types and dynamic imports count', () => {
  const problems = checkStructure([
    { path: 'utils/zip/a.ts', code: "import type { B } from './b.ts';" },
    { path: 'utils/zip/b.ts', code: "export const open = () => import('./a.ts');" },
  ]);

  expect(problems).toEqual(['circle: utils/zip/a.ts → utils/zip/b.ts → utils/zip/a.ts']);
});

it.each([
  ['an import past an index', 'utils/export/a.ts', '#utils/zip/entry/crc32.ts', 'import #utils/zip/index.ts'],
  [
    'an import of another feature',
    'components/player/Player.tsx',
    '#components/export/Export.tsx',
    'what features share is in components/labels or ui, not components/export/Export.tsx',
  ],
  ['a relative path to another folder', 'utils/zip/a.ts', '../crc.ts', 'across folders import #utils/crc.ts'],
  ['an alias inside a folder', 'utils/zip/a.ts', '#utils/zip/b.ts', 'in one folder import ./'],
])('%s is refused', (_, path, specifier, problem) => {
  expect(checkStructure([importing(path, specifier)])).toEqual([`${path}: ${problem}`]);
});

it('imports of an index, of shared components and of packages are allowed', () => {
  const files = [
    importing('components/player/Player.tsx', '#components/ui/Button.tsx', '#utils/zip/index.ts', 'preact'),
    importing('components/pages/library/Page.tsx', '#components/player/Player.tsx'),
    importing('utils/zip/entry/a.ts', '#utils/zip/source/b.ts', './c.ts'),
  ];

  expect(checkStructure(files)).toEqual([]);
});
