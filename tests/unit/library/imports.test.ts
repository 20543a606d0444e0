import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ImportRecord, SpaceOutcome } from '#utils/library/import-record.ts';
import { addImport, createImports, eraseFromReports } from '#utils/library/repositories/imports/imports.ts';
import { heard, openEmptyLibrary } from './empty-library.ts';

const reportOf = (id: string, about: Partial<ImportRecord> = {}): ImportRecord => ({
  id,
  importedAt: 1,
  files: [],
  counts: { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 },
  spaces: [],
  metadata: [],
  ...about,
});
const outcome = (spaceId: string): SpaceOutcome => ({ spaceId, kind: 'new', state: 'complete' });

describe('reports of imports', () => {
  it('are listed newest first, without X’s own entries and without imports that have not ended', async () => {
    const { open } = openEmptyLibrary();
    await addImport(open, reportOf('old', { importedAt: 1, metadata: [{ id: '1abc' }] }));
    await addImport(open, reportOf('newest', { importedAt: 3 }));
    await addImport(open, reportOf('begun', { importedAt: 4, begun: { engine: 'engine' } }));
    await addImport(open, reportOf('new', { importedAt: 2 }));

    const list = await createImports(open).list();

    expect(list.map(({ id }) => id)).toEqual(['newest', 'new', 'old']);
    expect(list.every((each) => !('metadata' in each))).toBe(true);
  });

  it('are removed one by one', async () => {
    const { open } = openEmptyLibrary();
    const imports = createImports(open);
    await addImport(open, reportOf('a'));
    await addImport(open, reportOf('b'));

    await imports.remove('a');

    expect(await imports.list()).toMatchObject([{ id: 'b' }]);
  });

  it('are news to other pages when they come and go', async () => {
    const { open } = openEmptyLibrary();
    const imports = createImports(open);
    const { promise, resolve } = Promise.withResolvers<unknown>();
    const end = imports.onChange(resolve);

    const calls = await heard(['imports'], async () => {
      await addImport(open, reportOf('a'));
      await imports.remove('a');
    });

    expect(calls).toEqual(['*', '*']);
    expect(await promise).toBeUndefined();
    end();
  });
});

describe('what is erased from reports', () => {
  /** What reports say after everything about `1abc` was erased from them. */
  async function erase(...reports: ImportRecord[]): Promise<ImportRecord[]> {
    const { open } = openEmptyLibrary();
    for (const report of reports) await addImport(open, report);
    await eraseFromReports(await open(), ['1abc', '1gone']);
    return (await open()).getAll('imports');
  }

  it('is a Space’s outcome, and nothing about others', async () => {
    const other = reportOf('b', { spaces: [outcome('1other')] });

    const left = await erase(reportOf('a', { spaces: [outcome('1abc'), outcome('1other')] }), other);

    expect(left).toEqual([reportOf('a', { spaces: [outcome('1other')] }), other]);
  });

  it('is X’s own entry of it, however deep its id is in it, and no entry that only contains the id', async () => {
    const entries = ['1abc', { a: ['1abc'] }, { a: { b: [{ c: '1gone' }] } }, [[['1abc']]]];
    const others = [{ title: 'About 1abc' }, '1abcd', null, 7, { '1abc': true }, { a: null }, []];

    const left = await erase(reportOf('a', { metadata: [...entries, ...others] }));

    expect(left).toEqual([reportOf('a', { metadata: others })]);
  });
});
