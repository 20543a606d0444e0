import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openDatabase } from '#utils/library/database.ts';
import { createRecordings } from '#utils/library/recordings.ts';
import { codeOf } from '#utils/coded-error.ts';
import { ANY_ARCHIVE, libraryOf, TITLE } from '../../fixtures/archive/any-archive.ts';
import { one, usual } from '../../fixtures/archive/any-archive-parts.ts';
import { importInto } from '../../fixtures/import/import-into.ts';
import { writeManyEntries } from '../../fixtures/zip/many-entries.ts';

let names = 0;

it('takes titles from posts, wherever they stand', async () => {
  const opening = openDatabase('any-titles');
  const posts = ANY_ARCHIVE.find(({ what }) => what === 'tweets in parts');

  await importInto(opening, posts?.imports[0] ?? []);

  expect((await createRecordings(opening).list()).map(({ title }) => title)).toEqual([TITLE]);
});

it('takes the one recording among 200,000 entries', async () => {
  const opening = openDatabase('any-200000');
  const bytes = writeManyEntries(200_000, usual);

  const { counts } = await importInto(opening, [{ path: 'twitter.zip', bytes }]);

  expect(counts).toMatchObject(one);
}, 20_000);

describe('any archive', () => {
  it.each(ANY_ARCHIVE)('takes $what', async (archive) => {
    names += 1;
    const opening = openDatabase(`any-${names}`);
    const before = archive.imports.slice(0, -1);
    for (const files of before) await importInto(opening, files);

    const end = await importInto(opening, archive.imports.at(-1) ?? []).then(
      ({ counts }) => counts,
      (error: unknown) => ({ code: codeOf(error) ?? String(error) }),
    );

    expect(end).toMatchObject(archive.ends);
    const list = await createRecordings(opening).list();
    const states = list.map(({ space, state }) => `${space} ${state}`);
    expect(states.toSorted()).toEqual(libraryOf(archive));
    const database = await opening;
    expect(await database.count('unfinished')).toBe(0);
  });
});
