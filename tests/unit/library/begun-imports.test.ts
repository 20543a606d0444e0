import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { createBegunImports } from '#utils/library/repositories/imports/begun-imports.ts';
import { addImport, createImports } from '#utils/library/repositories/imports/imports.ts';
import { createDatabaseOpener } from '#utils/library/database.ts';
import { holdUntilReleased } from '../hold-life.ts';
import { heard } from './empty-library.ts';

const FILES = [{ name: 'a.zip', size: 3 }];
let names = 0;

function openLibrary() {
  const open = createDatabaseOpener(`begun-${(names += 1)}`);
  return { open, begun: createBegunImports(open), imports: createImports(open) };
}

describe('an import that has begun', () => {
  it('has no report while its engine lives, and is not interrupted', async () => {
    const { begun, imports } = openLibrary();
    const { name: engine } = await holdUntilReleased();

    await begun.begin({ id: 'a', engine, files: FILES });

    expect(await begun.reportInterrupted()).toEqual([]);
    expect(await imports.list()).toEqual([]);
  });

  it('is reported as interrupted once its engine has ended, and only once', async () => {
    const { begun, imports } = openLibrary();
    const { name: engine, release } = await holdUntilReleased();
    const downloads = [{ url: 'file:///a.zip', name: 'a.zip', size: 3 }];
    await begun.begin({ id: 'a', engine, files: FILES, downloads });
    release();
    await navigator.locks.request(engine, () => undefined);

    const known = await begun.interrupted();
    const reported = await begun.reportInterrupted();

    expect(known).toEqual([{ id: 'a', engine, files: FILES, downloads }]);
    expect(reported).toEqual(known);
    expect(await imports.list()).toMatchObject([
      { id: 'a', files: FILES, failed: 'interrupted', spaces: [] },
    ]);
    expect(await begun.interrupted()).toEqual([]);
  });

  it('is an ordinary import again when its end has been reported', async () => {
    const { open, begun, imports } = openLibrary();
    const counts = { new: 1, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
    const report = { id: 'a', importedAt: 1, files: FILES, counts, spaces: [], metadata: [] };
    await begun.begin({ id: 'a', engine: 'ended', files: FILES });

    await addImport(open, report);
    await begun.end('a');

    expect(await begun.interrupted()).toEqual([]);
    expect(await imports.list()).toMatchObject([{ id: 'a', counts }]);
  });

  it('leaves nothing if it ended without a report', async () => {
    const { open, begun } = openLibrary();
    await begun.begin({ id: 'a', engine: 'ended', files: FILES });

    await begun.end('a');

    expect(await (await open()).count('imports')).toBe(0);
  });

  it('is reported as one that has stored nothing, and pages hear of it', async () => {
    const { open, begun, imports } = openLibrary();
    await begun.begin({ id: 'a', engine: 'ended', files: FILES });
    expect(await (await open()).get('imports', 'a')).toMatchObject({ metadata: [] });

    const calls = await heard(['imports'], () => begun.reportInterrupted());

    const counts = { new: 0, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 };
    expect(calls).toEqual(['*']);
    expect(await imports.list()).toEqual([
      { id: 'a', importedAt: expect.any(Number), files: FILES, counts, spaces: [], failed: 'interrupted' },
    ]);
  });

  it('is no news if there is none', async () => {
    const { open, begun } = openLibrary();
    await addImport(open, {
      id: 'ended',
      importedAt: 1,
      files: FILES,
      counts: { new: 0, replaced: 0, kept: 0, missing: 0, partial: 0, damaged: 0 },
      spaces: [],
      metadata: [],
    });

    expect(await heard(['imports'], () => begun.reportInterrupted())).toEqual([]);
    await begun.end('none');

    expect(await (await open()).count('imports')).toBe(1);
  });
});
