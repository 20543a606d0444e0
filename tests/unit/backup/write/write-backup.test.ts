import 'fake-indexeddb/auto';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { openEncryptedBackup, parseBackupManifest } from '#utils/backup/index.ts';
import type { Database } from '#utils/library/schema.ts';
import { readDirectory, sourceFrom } from '#utils/zip/index.ts';
import { stubPrivateFiles } from '../../export/private-files.ts';
import { openFullLibrary, putPart } from './full-library.ts';
import { entriesOf, makeBackup } from './make-backup.ts';

const MEDIA = 'account-42/spaces_media';

let database: Database;
beforeEach(async () => {
  database = await openFullLibrary();
});
afterEach(() => vi.unstubAllGlobals());

describe('a backup of everything', () => {
  it('has all files under safe paths, two accounts and a second copy apart', async () => {
    const { blob, name, recordings, leftOut } = await makeBackup(database);

    const entries = await entriesOf(blob);
    expect({ name, recordings, leftOut }).toEqual({ name: 'Backup.zip', recordings: 3, leftOut: [] });
    expect(Object.keys(entries)).toEqual([
      'manifest.json',
      'manifest.sha256',
      'README.txt',
      'people.json',
      'queue.json',
      'settings.json',
      'recordings/1abc.json',
      'recordings/1abc~7.json',
      'recordings/1missing.json',
      'transcripts/1abc.json',
      'imports/ended.json',
      `${MEDIA}/space-1abc_0.ts`,
      `${MEDIA}/space-1abc_1.ts`,
      'account-7/1abc~7/spaces_media/space-1abc_0.ts',
      `${MEDIA}/chat-.json`,
      `${MEDIA}/chat- (2).json`,
    ]);
    expect(entries[`${MEDIA}/space-1abc_1.ts`]).toBe('second part');
    expect(entries['account-7/1abc~7/spaces_media/space-1abc_0.ts']).toBe('of the other account');
  });

  it('has what cannot be derived as plain JSON, and nothing that belongs to one browser', async () => {
    const entries = await entriesOf((await makeBackup(database)).blob);
    const parse = (path: string): unknown => JSON.parse(entries[path] ?? '');

    expect(parse('recordings/1abc.json')).toMatchObject({
      spaceId: '1abc',
      recording: { kind: 'space', importedAt: 1000, account: { id: '42' }, titleOffer: 'Maps' },
      facts: { metadata: { raw: { id: '1abc', unknown: ['kept'] } } },
      edits: { title: 'My maps', note: '# Guests', tags: ['maps'] },
      position: { position: 1.5, playedAt: 3 },
    });
    expect(entries['recordings/1abc.json']).not.toContain('lanes');
    expect(parse('transcripts/1abc.json')).toMatchObject({ name: 'a.srt', cues: [{ text: 'Hola' }] });
    expect(parse('people.json')).toHaveLength(3);
    expect(parse('queue.json')).toEqual([{ spaceId: '1abc' }]);
    expect(parse('settings.json')).toEqual({ playerSettings: { rate: 2 } });
    expect(parse('imports/ended.json')).toMatchObject({ metadata: [{ id: '1abc' }] });
  });

  it('has a manifest that says what each entry is', async () => {
    const entries = await entriesOf((await makeBackup(database)).blob);

    const manifest = parseBackupManifest(entries['manifest.json'] ?? '');

    expect(manifest).toMatchObject({ createdAt: 1000, scope: 'everything', hasDeleted: false, leftOut: [] });
    expect(manifest.entries.map(({ path }) => path)).toEqual(Object.keys(entries).slice(2));
    expect(manifest.entries.find(({ path }) => path.endsWith('1abc_1.ts'))).toMatchObject({
      kind: 'audio',
      recording: '1abc',
      part: 1,
      audioKind: 'adts',
      fault: 'cut-off',
      size: 11,
    });
    expect(manifest.entries.at(-1)).toMatchObject({ home: 'account:42', name: 'chat?.json', importedAt: 4 });
  });

  it('has recently deleted recordings only if they are wanted, and then as deleted', async () => {
    const without = await entriesOf((await makeBackup(database)).blob);
    const withThem = await entriesOf((await makeBackup(database, { withDeleted: true })).blob);

    expect(Object.values(without).some((text) => /Secret|1gone|deleted words/.test(text))).toBe(false);
    expect(JSON.parse(withThem['recordings/1gone.json'] ?? '')).toMatchObject({
      recording: { importedAt: 9 },
      edits: { deleted: { at: 10, importedAt: 9 } },
    });
    expect(withThem['account-unknown/spaces_media/space-1gone_0.ts']).toBe('deleted');
  });
});

describe('a backup of a selection', () => {
  it('has what belongs to the recordings, and of people those who speak in them', async () => {
    const { blob, recordings } = await makeBackup(database, { spaceIds: ['1abc'] });

    const entries = await entriesOf(blob);
    expect(recordings).toBe(1);
    expect(Object.keys(entries).slice(2)).toEqual([
      'README.txt',
      'people.json',
      'recordings/1abc.json',
      'transcripts/1abc.json',
      `${MEDIA}/space-1abc_0.ts`,
      `${MEDIA}/space-1abc_1.ts`,
      `${MEDIA}/chat-.json`,
    ]);
    expect(JSON.parse(entries['people.json'] ?? '')).toEqual([
      { key: '@ana', name: 'Ana' },
      { key: '@anna', joinedTo: '@ana' },
    ]);
    expect(parseBackupManifest(entries['manifest.json'] ?? '').scope).toBe('selection');
  });
});

describe('what is lost or changed', () => {
  it('is left out and named, while the rest is in the backup', async () => {
    await putPart(database, '1abc', 0, 'other bytes', { size: 11 });
    await database.put('bytes', new Blob(['first']), ['1abc 1', 1]);
    await database.delete('bytes', ['account:42 chat?.json', 0]);
    const changed = await database.get('audio', ['1abc', 0]);
    if (changed) await database.put('audio', { ...changed, crc32: 1 });

    const { blob, leftOut } = await makeBackup(database);

    const entries = await entriesOf(blob);
    const expected = [
      { kind: 'audio', recording: '1abc', part: 0, reason: 'changed' },
      { kind: 'audio', recording: '1abc', part: 1, reason: 'lost' },
      { kind: 'attachment', home: 'account:42', name: 'chat?.json', reason: 'lost' },
    ];
    expect(leftOut).toMatchObject(expected);
    expect(leftOut[0]?.title).toBe('My maps');
    expect(parseBackupManifest(entries['manifest.json'] ?? '').leftOut).toEqual(expected);
    expect(Object.keys(entries).filter((path) => path.includes('space-1abc_'))).toEqual([
      'account-7/1abc~7/spaces_media/space-1abc_0.ts',
    ]);
    expect(entries['recordings/1abc.json']).toContain('My maps');
  });

  it('is a row that says nothing, too', async () => {
    await database.put('edits', JSON.parse('{"spaceId": "1abc", "note": 5}'));
    await database.put('audio', JSON.parse('{"spaceId": "1abc", "part": 0, "size": "big"}'));

    const { leftOut } = await makeBackup(database);

    expect(leftOut).toMatchObject([
      { kind: 'recording', recording: '1abc', reason: 'unreadable' },
      { kind: 'audio', recording: '1abc', part: 0, reason: 'unreadable' },
    ]);
  });
});

describe('a library that changes while a backup is made', () => {
  it('is in the backup as it was when it began', async () => {
    let isChanged: Promise<unknown> | undefined;
    const change = () => {
      const deletions = [['1abc', 0] as const, ['1abc', 1] as const].map(([id, part]) =>
        database.delete('audio', [id, part]),
      );
      const bytes = database.delete('bytes', IDBKeyRange.bound(['1abc 0', 0], ['1abc 1', 9]));
      const renamed = database.put('edits', { spaceId: '1abc', title: 'Renamed' });
      isChanged ??= Promise.all([...deletions, bytes, renamed, database.delete('recordings', '1abc~7')]);
    };

    const entries = await entriesOf((await makeBackup(database, {}, undefined, change)).blob);
    await isChanged;

    expect(await database.get('audio', ['1abc', 1])).toBeUndefined();
    expect(entries[`${MEDIA}/space-1abc_1.ts`]).toBe('second part');
    expect(entries['recordings/1abc~7.json']).toBeDefined();
    expect(entries['recordings/1abc.json']).toContain('My maps');
  });

  it('is not touched by a backup that is cancelled', async () => {
    const files = stubPrivateFiles();
    const cancellation = new AbortController();
    const making = makeBackup(database, { password: 'a' }, cancellation.signal, () => cancellation.abort());

    await expect(making).rejects.toMatchObject({ name: 'AbortError' });
    expect(files.size).toBe(0);
    expect(await database.count('recordings')).toBe(4);
  });
});

describe('a backup with a password', () => {
  it('is the same ZIP, encrypted', async () => {
    stubPrivateFiles();
    const { blob, name } = await makeBackup(database, { password: 'secret' });

    const opened = await openEncryptedBackup(sourceFrom(new File([blob], name)), 'secret');
    const directory = await readDirectory(opened);

    expect(name).toBe('Backup.afterspace');
    expect(await blob.text()).not.toContain('manifest.json');
    expect(directory.count).toBe(16);
    const plain = await entriesOf(new Blob([await opened.read(0, opened.size)]));
    expect(plain[`${MEDIA}/space-1abc_0.ts`]).toBe('first part');
  });

  it('is not begun where there is not enough space', async () => {
    const files = stubPrivateFiles(100);

    await expect(makeBackup(database, { password: 'secret' })).rejects.toMatchObject({ code: 'no-room' });
    expect(files.size).toBe(0);
  });
});
