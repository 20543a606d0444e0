import { describe, expect, it } from 'vitest';
import { checkNames } from '../../lint/check-names.ts';

const problemsOf = (code: string): string[] => checkNames([{ path: 'utils/zip/read.ts', code }]);

describe('a retired word', () => {
  it.each([
    ['a variable', 'const { place } = row;'],
    ['a word inside a name', 'const lastPlace = 1;'],
    ['a constant', 'const LAST_PLACES = 1;'],
    ['a function', 'function tellPlayer() {}'],
    ['a parameter', 'const open = (tellAll: boolean) => tellAll;'],
    ['a destructured name', 'const [{ a: [want = 1] }] = rows;'],
    ['a type', 'interface Crew {}'],
    ['a member', 'interface Row { who: string }'],
    ['a method', 'class Player { mend() {} }'],
  ])('is refused in %s', (_, code) => {
    expect(problemsOf(code)).toHaveLength(1);
  });

  it('is reported with its file and the words to use instead', () => {
    expect(problemsOf('const shelf = 1;')).toEqual(['utils/zip/read.ts: shelf: not “shelf” but: library']);
  });

  it('is allowed as a part of another word, and in names that are not ours', () => {
    const code = `
      const bookmark = 1;
      const prefix = 'a'.replace('b', 'c');
      const results = await Promise.allSettled([]);
      const stream = createReadStream('a', { highWaterMark: prefix });
      const standIn = stream;`;

    expect(problemsOf(code)).toEqual([]);
  });
});

describe('an exported function', () => {
  const file = (path: string) => ({ path, code: 'export function openIndex() {}' });

  it('is refused if another file exports one of the same name', () => {
    expect(checkNames([file('utils/zip/a.ts'), file('utils/audio/b.ts')])).toEqual([
      'utils/zip/a.ts and utils/audio/b.ts export a function openIndex each',
    ]);
  });

  it('may be passed on by an index, and have its name in a test', () => {
    const index = { path: 'utils/zip/index.ts', code: "export { openIndex } from './a.ts';" };

    expect(checkNames([file('utils/zip/a.ts'), index, file('tests/zip.ts')])).toEqual([]);
  });
});
