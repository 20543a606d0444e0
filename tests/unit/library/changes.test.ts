import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { announceChange, onChangeOf } from '#utils/library/changes.ts';
import { createDatabaseOpener, type DatabaseOpener } from '#utils/library/database.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { heard } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

let open: DatabaseOpener;
let names = 0;

beforeEach(() => {
  open = createDatabaseOpener(`changes-${(names += 1)}`);
});

describe('a change', () => {
  it('says which Spaces it is about', async () => {
    const writer = createLibraryWriter(open);

    const calls = await heard(['recordings'], () => writer.commit(recordingWith(), [], []));

    expect(calls).toEqual([['1abc']]);
  });

  it('is heard only by those who show these stores', async () => {
    const writer = createLibraryWriter(open);

    const calls = await heard(['imports', 'attachments', 'transcripts'], () =>
      writer.commit(recordingWith(), [], []),
    );

    expect(calls).toEqual([]);
  });

  it('may be about anything', async () => {
    expect(await heard(['recordings'], async () => announceChange())).toEqual(['*']);
  });

  it('is announced once for recordings that are committed together', async () => {
    const writer = createLibraryWriter(open);
    const ids = Array.from({ length: 40 }, (_, i) => `1a${i}`);

    const calls = await heard(['recordings'], () =>
      Promise.all(ids.map((spaceId) => writer.commit(recordingWith({ spaceId }), [], []))),
    );

    expect(calls.flat().toSorted()).toEqual(ids.toSorted());
    expect(calls.length).toBeLessThan(5);
  });

  it('by a person names the Space', async () => {
    const trash = createTrash(open);
    await createLibraryWriter(open).commit(recordingWith(), [], []);

    const calls = await heard(['edits'], async () => {
      await createRecordings(open).rename('1abc', 'Mine');
      await trash.add('1abc');
      await trash.removePermanently(['1abc']);
    });

    expect(calls).toEqual([['1abc'], ['1abc'], ['1abc']]);
  });

  it('is not heard any more by who has ended listening', async () => {
    const late: unknown[] = [];
    onChangeOf('recordings')(() => late.push('heard'))();

    const calls = await heard(['recordings'], async () =>
      announceChange({ stores: ['recordings'], spaces: ['1abc'] }),
    );

    expect(calls).toEqual([['1abc']]);
    expect(late).toEqual([]);
  });

  it('is heard by who shows one of several stores', async () => {
    const announce = async () => announceChange({ stores: ['facts', 'audio'], spaces: ['1abc'] });

    expect(await heard(['edits', 'audio'], announce)).toEqual([['1abc']]);
  });
});
