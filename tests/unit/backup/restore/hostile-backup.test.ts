import { beforeAll, describe, expect, it } from 'vitest';
import { isBackup } from '#utils/backup/restore/index.ts';
import { migrateManifest } from '#utils/backup/restore/open/migrations.ts';
import { codeOf } from '#utils/coded-error.ts';
import { sourceOf } from '../../../fixtures/zip/counting-source.ts';
import { writeZip } from '../../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from '../../import/importing.ts';
import { archiveOf, audioOf, lastReport, OTHER, restore, richLibrary, SPACE } from './restoring.ts';
import { backupOf, zipEntries, zipOf, type BackupFile, type WrittenBackup } from './write-backup.ts';

let backup: WrittenBackup;

beforeAll(async () => {
  backup = await backupOf(await richLibrary());
});

/** The same backup with one file replaced. */
function withFile(path: string, data: string, content?: BackupFile['content']): WrittenBackup {
  const known = backup.files.find((file) => file.path === path);
  const own = content ?? known?.content;
  const others = backup.files.filter((file) => file.path !== path);
  return { ...backup, files: [...others, { path, data, ...(own && { content: own }) }] };
}

async function codeOfRestoring(bytes: Uint8Array<ArrayBuffer>): Promise<string | undefined> {
  try {
    await restore(createTestLibrary(), bytes);
    return undefined;
  } catch (error) {
    return codeOf(error);
  }
}

describe('isBackup', () => {
  const { signal } = new AbortController();

  it('knows a backup, also one that was packed anew, and nothing else', async () => {
    const entries = zipEntries(backup);
    const repacked = writeZip({
      entries: entries.toReversed().map((entry) => ({ ...entry, isDeflated: true })),
    });
    const archive = writeZip({ entries: archiveOf('42', { [SPACE]: audioOf('host', 1) }) });

    expect(await isBackup(sourceOf(zipOf(backup)), signal)).toBe(true);
    expect(await isBackup(sourceOf(repacked), signal)).toBe(true);
    expect(await isBackup(sourceOf(archive), signal)).toBe(false);
    expect(await isBackup(sourceOf(new Uint8Array()), signal)).toBe(false);
    expect(await isBackup(sourceOf(new TextEncoder().encode('PK and no more')), signal)).toBe(false);
  });

  it('leads to the same library when it was packed anew', async () => {
    const entries = zipEntries(backup).map((entry) => ({ ...entry, isDeflated: true }));
    const library = createTestLibrary();

    const { counts } = await restore(library, writeZip({ entries }));

    expect(counts).toMatchObject({ new: 4, damaged: 0 });
    expect((await lastReport(library))?.unimported).toBe(0);
  });
});

describe('versions', () => {
  it('refuses a newer one, and says so', async () => {
    const newer = zipOf({ ...backup, head: { ...backup.head, version: 99 } });

    expect(await codeOfRestoring(newer)).toBe('newer-backup');
  });

  it.each([0, -1, 1.5, 'one', null])('refuses version %j', async (version) => {
    expect(await codeOfRestoring(zipOf({ ...backup, head: { ...backup.head, version } }))).toBe('bad-backup');
  });

  it('brings an older manifest to this version, step by step', () => {
    const steps = {
      1: ({ old, ...others }: Record<string, unknown>) => ({ ...others, second: old }),
      2: ({ second, ...others }: Record<string, unknown>) => ({ ...others, third: second }),
    };

    expect(migrateManifest({ version: 1, old: 'x' }, steps, 3)).toEqual({ version: 3, third: 'x' });
    expect(() => migrateManifest({ version: 0 }, steps, 3)).toThrow('There is no version 0');
  });
});

describe('a hostile backup', () => {
  it('whose entries overlap is refused before anything is read', async () => {
    const entries = zipEntries(backup);
    const lie = { headerOffset: 0, compressedSize: 1e9, size: 1e9 };
    const bytes = writeZip({
      entries: entries.map((entry) => (String(entry.name).endsWith('.ts') ? { ...entry, lie } : entry)),
    });

    const library = createTestLibrary();
    await restore(library, bytes).catch(() => undefined);

    expect(await library.list()).toEqual([]);
  });

  it.each([
    ['no JSON', '{"spaceId":'],
    ['nested too deep', `${'['.repeat(5000)}${']'.repeat(5000)}`],
    ['a list', '[]'],
    ['null', 'null'],
    [
      'wrong types',
      '{"spaceId": 5, "recording": 7, "facts": [], "edits": "x", "position": {"position": "far"}}',
    ],
    [
      'a key of every object',
      '{"__proto__": {"spaceId": "x"}, "constructor": {"prototype": {"polluted": 1}}}',
    ],
    ['an id that is none', '{"spaceId": "../../etc", "recording": {}}'],
    ['an id of an account', '{"spaceId": "account:42", "recording": {}}'],
  ])('with a recording that is %s loses no more than its texts', async (_case, text) => {
    const library = createTestLibrary();

    await restore(library, zipOf(withFile(`recordings/${OTHER}.json`, text)));

    const all = await library.list();
    const ids = all.map(({ spaceId }) => spaceId);
    expect(ids).toEqual(expect.arrayContaining([SPACE, `${SPACE}~7`]));
    expect(all.every(({ spaceId }) => /^[\w~]+$/.test(spaceId))).toBe(true);
    expect(all.find(({ spaceId }) => spaceId === SPACE)?.title).toBe('My first Space');
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
    expect(await library.count('uncommitted')).toBe(0);
  });

  it('cannot write what deceives, nor fields that are not ours', async () => {
    const edits = {
      title: 'A\u202Egnp.exe',
      note: 'ok\u0000',
      tags: ['x\u200B', 5],
      bookmarks: [{ id: 'a', at: -1, note: '' }, { at: 1 }, { id: 'b', at: 2, note: 'kept', extra: 1 }],
      trim: { from: 9, to: 1 },
      evil: true,
    };
    const row = { spaceId: OTHER, recording: { importedAt: 'never' }, edits, position: { position: -4 } };
    const library = createTestLibrary();

    await restore(library, zipOf(withFile(`recordings/${OTHER}.json`, JSON.stringify(row))));

    const stored = await (await library.open()).get('edits', OTHER);
    expect(stored).toEqual({
      spaceId: OTHER,
      title: 'Agnp.exe',
      note: 'ok',
      tags: ['x'],
      bookmarks: [{ id: 'b', at: 2, note: 'kept' }],
    });
  });

  it('switches nothing on', async () => {
    const settings = {
      playerSettings: { rate: 2, sleepAt: 5 },
      reminders: { isOn: true },
      autoImportSwitchOpenedAt: 1,
    };

    const { restored } = await restore(
      createTestLibrary(),
      zipOf(withFile('settings.json', JSON.stringify(settings))),
    );

    expect(restored?.settings).toEqual({ playerSettings: { rate: 2 } });
  });

  it('with paths that lead elsewhere is refused', async () => {
    const content = { kind: 'transcript', recording: SPACE };

    expect(await codeOfRestoring(zipOf(withFile('../evil.json', '{}', content)))).toBe('bad-backup');
  });

  it('with reports that name codes without words restores what it can of them', async () => {
    const report = {
      id: 'r',
      importedAt: 5,
      failed: 'made-up',
      files: [{ name: 'a' }],
      spaces: [{ kind: 'odd' }],
    };
    const library = createTestLibrary();

    await restore(
      library,
      zipOf(withFile('imports/r.json', JSON.stringify(report), { kind: 'import', import: 'r' })),
    );

    const stored = await (await library.open()).get('imports', 'r');
    expect(stored).toMatchObject({ id: 'r', files: [{ name: 'a', size: 0 }], spaces: [] });
    expect(stored).not.toHaveProperty('failed');
  });
});

describe('a restore that cannot go on', () => {
  it('stops where there is no space before it writes anything', async () => {
    const library = createTestLibrary();
    const estimate = async () => ({ quota: 1000, usage: 900 });

    const code = await restore(library, zipOf(backup), { estimate }).then(
      () => undefined,
      (error: unknown) => codeOf(error),
    );

    expect(code).toBe('quota');
    expect(await library.count('audio')).toBe(0);
    expect((await lastReport(library))?.failed).toBe('quota');
  });

  it('keeps what is restored when somebody cancels, and goes on from there', async () => {
    const library = createTestLibrary();
    const cancelling = new AbortController();
    const onProgress = (share: number): void => {
      if (share > 0.5) cancelling.abort();
    };

    await restore(library, zipOf(backup), { signal: cancelling.signal, onProgress }).catch(() => undefined);
    await library.writer.sweep();
    const { counts } = await restore(library, zipOf(backup));

    expect(counts.new + counts.kept).toBe(4);
    expect((await library.list()).find(({ spaceId }) => spaceId === SPACE)?.title).toBe('My first Space');
  });
});
