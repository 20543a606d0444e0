import { describe, expect, it } from 'vitest';
import { backupReader } from '#utils/backup/index.ts';
import { codeOf } from '#utils/coded-error.ts';
import { importOrRestore, type ImportOutcome } from '#utils/import/index.ts';
import type { Source } from '#utils/zip/index.ts';
import { sourceOf } from '../../../fixtures/zip/counting-source.ts';
import { writeZip } from '../../../fixtures/zip/write-zip.ts';
import { createTestLibrary, type TestLibrary } from '../../import/importing.ts';
import { archiveOf, audioOf, OTHER, richLibrary, SPACE } from './restoring.ts';
import { backupOf, zipOf } from './write-backup.ts';

const THIRD = '1ZkKzwPQbLlJv';

function take(library: TestLibrary, ...sources: Source[]): Promise<ImportOutcome> {
  const context = {
    id: 'begun',
    open: library.open,
    library: library.writer,
    signal: new AbortController().signal,
    onProgress: () => undefined,
    estimate: async () => ({ quota: 1e10, usage: 0 }),
    now: Date.UTC(2026, 9, 1),
  };
  const chosen = sources.map((source) => ({ source, path: source.name }));
  return importOrRestore(chosen, context, backupReader);
}

const archive = (): Source =>
  sourceOf(writeZip({ entries: archiveOf('42', { [THIRD]: audioOf('host', 2) }) }), 'twitter.zip');

describe('files that are chosen together', () => {
  it('are restored if they are backups, and imported otherwise, each with its report', async () => {
    const library = createTestLibrary();
    const backup = sourceOf(zipOf(await backupOf(await richLibrary())), 'backup.zip');

    const { counts, report, restored } = await take(library, archive(), backup);

    expect(counts.new).toBe(5);
    expect(report).toBe('begun');
    expect(restored?.queue).toHaveLength(2);
    const ids = (await library.list()).map(({ spaceId }) => spaceId);
    expect(ids).toEqual(expect.arrayContaining([SPACE, OTHER, THIRD]));
    const reports = await (await library.open()).getAll('imports');
    expect(reports.filter(({ files }) => files[0]?.name === 'backup.zip')).toHaveLength(1);
    expect(reports.filter(({ files }) => files[0]?.name === 'twitter.zip')).toHaveLength(1);
  });

  it('are imported even if one of them is a backup that cannot be read', async () => {
    const library = createTestLibrary();
    const broken = sourceOf(new TextEncoder().encode('AFTSPBAK and then nothing'), 'a.afterspace');

    const { counts } = await take(library, broken, archive());

    expect(counts.new).toBe(1);
    const code = await take(createTestLibrary(), broken).then(
      () => undefined,
      (error: unknown) => codeOf(error),
    );
    expect(code).toBe('password-needed');
  });
});
