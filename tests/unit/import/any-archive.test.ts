import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { runImport, type ImportOutcome } from '#utils/import/run-import.ts';
import { openDatabase, type Database } from '#utils/library/database.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { codeOf } from '#utils/coded-error.ts';
import { ANY_ARCHIVE, libraryOf, TITLE, type AnyFile } from '../../fixtures/archive/any-archive.ts';
import { one, usual } from '../../fixtures/archive/any-archive-parts.ts';
import { writeManyEntries } from '../../fixtures/zip/many-entries.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';

let names = 0;

function importing(files: readonly AnyFile[], opening: Promise<Database>): Promise<ImportOutcome> {
  const chosen = files.map(({ path, bytes }) => ({
    source: sourceOf(bytes, path.slice(path.lastIndexOf('/') + 1)),
    path,
  }));
  return runImport(chosen, {
    opening,
    library: createLibraryWriter(opening),
    signal: new AbortController().signal,
    onProgress: () => {},
    estimate: async () => ({ quota: 1e10, usage: 0 }),
    now: Date.UTC(2026, 5, 3),
  });
}

it('takes titles from posts, wherever they stand', async () => {
  const opening = openDatabase('any-titles');
  const posts = ANY_ARCHIVE.find(({ what }) => what === 'tweets in parts');

  await importing(posts?.imports[0] ?? [], opening);

  expect((await createRecordings(opening).list()).map(({ title }) => title)).toEqual([TITLE]);
});

it('takes the one recording among 200,000 entries', async () => {
  const opening = openDatabase('any-200000');
  const bytes = writeManyEntries(200_000, usual);

  const { counts } = await importing([{ path: 'twitter.zip', bytes }], opening);

  expect(counts).toMatchObject(one);
}, 20_000);

describe('any archive', () => {
  it.each(ANY_ARCHIVE)('takes $what', async (archive) => {
    names += 1;
    const opening = openDatabase(`any-${names}`);
    const before = archive.imports.slice(0, -1);
    for (const files of before) await importing(files, opening);

    const end = await importing(archive.imports.at(-1) ?? [], opening).then(
      ({ counts }) => counts,
      (error: unknown) => ({ code: codeOf(error) ?? String(error) }),
    );

    expect(end).toMatchObject(archive.ends);
    const list = await createRecordings(opening).list();
    const states = list.map(({ spaceId, state }) => `${spaceId} ${state}`);
    expect(states.toSorted()).toEqual(libraryOf(archive));
    const database = await opening;
    expect(await database.count('uncommitted')).toBe(0);
  });
});
