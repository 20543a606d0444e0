import 'fake-indexeddb/auto';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkLibrary } from '#utils/checks/index.ts';
import { createDatabaseOpener, openDatabase, type DatabaseOpener } from '#utils/library/database.ts';
import { openAudioParts } from '#utils/library/repositories/bytes/audio.ts';
import { openOriginals } from '#utils/library/repositories/bytes/originals.ts';
import { readChecks } from '#utils/library/repositories/derived/checks.ts';
import { createPeaks } from '#utils/library/repositories/derived/peaks.ts';
import { createImports } from '#utils/library/repositories/imports/imports.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createResumePositions } from '#utils/library/repositories/resume-positions.ts';
import { takeSnapshot } from '#utils/library/repositories/snapshot.ts';
import { createTranscripts } from '#utils/library/repositories/transcripts.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { crc32 } from '#utils/zip/index.ts';
import {
  readStoredDatabase,
  writeStoredDatabase,
  type StoredDatabase,
} from '../../fixtures/libraries/stored-database.ts';

const FOLDER = new URL('../../fixtures/libraries/', import.meta.url);

const libraries: StoredDatabase[] = readdirSync(FOLDER)
  .filter((name) => /^version-\d+\.json$/.test(name))
  .map((name) => JSON.parse(readFileSync(new URL(name, FOLDER), 'utf8')));

/** What there is of `row` in a library of each version: later ones can store more. */
const sinceVersions = (row: object[], { version }: StoredDatabase): object =>
  Object.assign({}, ...row.slice(0, version));

const CLIP = { id: 'c1', from: 0.5, to: 1.5, name: 'The best of it' };

let names = 0;

/** Opens such a library with today's code. */
async function upgraded(library: StoredDatabase): Promise<{ name: string; open: DatabaseOpener }> {
  const name = `stored-${(names += 1)}`;
  await writeStoredDatabase(name, library);
  const open = createDatabaseOpener(name);
  await open();
  return { name, open };
}

it('has a stored library of each version before today’s', async () => {
  const today = await openDatabase('today');

  const missing = Array.from({ length: today.version - 1 }, (_, i) => i + 1).filter(
    (version) => !libraries.some((library) => library.version === version),
  );

  expect(missing).toEqual([]);
  today.close();
});

describe.each(libraries)('a library of version $version', (library) => {
  it('has the same stores and indexes as a new one, and all its rows', async () => {
    const { name, open } = await upgraded(library);
    (await open()).close();
    (await openDatabase('new')).close();

    const after = await readStoredDatabase(name);

    const shape = ({ version, stores }: StoredDatabase) => ({
      version,
      stores: stores.map(({ rows: _rows, ...store }) => store),
    });
    expect(shape(after)).toEqual(shape(await readStoredDatabase('new')));
    const rowsAfter = new Map(after.stores.map(({ name: store, rows }) => [store, rows]));
    for (const { name: store, rows } of library.stores)
      expect({ store, rows: rowsAfter.get(store) }).toEqual({ store, rows: expect.arrayContaining(rows) });
  });

  it('shows and plays its recordings', async () => {
    const { open } = await upgraded(library);

    const list = await createRecordings(open).list();

    expect(list.map(({ spaceId, state }) => [spaceId, state])).toEqual([
      ['1whole', 'complete'],
      ['1broken', 'damaged'],
      ['1video', 'complete'],
      ['1gone', 'missing'],
    ]);
    expect(list[0]).toMatchObject({ title: 'Named by hand', titleOffer: 'The whole one', bytes: 17_667 });
    const database = await open();
    for (const spaceId of ['1whole', '1broken', '1video']) {
      const [part] = await openAudioParts(database, spaceId);
      const bytes = new Uint8Array(await (part?.bytes ?? new Blob()).arrayBuffer());
      // The first version did not store checksums.
      const known = sinceVersions([{ size: bytes.length }, { crc32: crc32(bytes) }], library);
      expect(await database.get('audio', [spaceId, 0])).toMatchObject({ spaceId, ...known });
    }
    expect(await openOriginals(open, '1video')).toHaveLength(1);
    expect(
      (await createRecordings(open).timeline('1whole')).map(({ seconds }) => Math.round(seconds)),
    ).toEqual([1, 1]);
    (await open()).close();
  });

  it('is whole for the daily check and for a backup', async () => {
    const { open } = await upgraded(library);
    const database = await open();

    const check = await checkLibrary(database, { now: Date.UTC(2027, 0, 1), isBusy: async () => false });
    const { unreadable, parts } = await takeSnapshot(database);

    expect(check).toEqual({ found: [], isEnded: false });
    expect((await readChecks(database)).map(({ faults }) => faults)).toEqual([[], [], [], []]);
    expect(unreadable).toEqual([]);
    expect(parts.map(({ spaceId }) => spaceId)).toEqual(['1broken', '1thrown', '1video', '1whole']);
    database.close();
  });

  it('keeps all that the person has done', async () => {
    const { open } = await upgraded(library);
    const recordings = createRecordings(open);

    const whole = await recordings.find('1whole');

    expect(whole).toMatchObject({
      bookmarks: [{ id: 'b1', at: 1.5, note: 'Here' }],
      trim: { from: 0.5, to: 2 },
    });
    expect((await recordings.find('1gone'))?.title).toBe('Named without audio');
    expect((await createResumePositions(open).read('1whole')).position).toBe(1.25);
    expect((await createTranscripts(open).read('1whole'))?.cues).toHaveLength(2);
    expect((await createTrash(open).list()).map(({ spaceId }) => spaceId)).toEqual(['1thrown']);
    expect((await createImports(open).list())[0]?.spaces).toHaveLength(5);
    expect(await createPeaks(open).read('1whole')).toMatchObject({ complete: 1, broken: [[0, 3]] });
    const edits = [{}, {}, { isFavourite: true, tags: ['radio', 'night'] }, { clips: [CLIP] }];
    expect(whole).toMatchObject(sinceVersions(edits, library));
    expect(await recordings.find('1broken')).toMatchObject(sinceVersions([{}, { heard: 'yes' }], library));
    (await open()).close();
  });
});
