import { describe, expect, it } from 'vitest';
import { codeOf } from '#utils/coded-error.ts';
import { ANY_ARCHIVE, libraryOf, TITLE } from '../../fixtures/archive/any-archive.ts';
import { one, usual } from '../../fixtures/archive/any-archive-parts.ts';
import { writeManyEntries } from '../../fixtures/zip/many-entries.ts';
import { createTestLibrary } from './importing.ts';

it('finds titles in posts, wherever an archive has them', async () => {
  const library = createTestLibrary();
  const posts = ANY_ARCHIVE.find(({ what }) => what === 'tweets in parts');

  await library.importing(posts?.imports[0] ?? []);

  expect((await library.list()).map(({ title }) => title)).toEqual([TITLE]);
});

it('imports the one recording among 200,000 entries', async () => {
  const bytes = writeManyEntries(200_000, usual);

  const { counts } = await createTestLibrary().importing([{ path: 'twitter.zip', bytes }]);

  expect(counts).toMatchObject(one);
}, 20_000);

describe('any archive', () => {
  it.each(ANY_ARCHIVE)('ends as it is expected to: $what', async (archive) => {
    const library = createTestLibrary();
    for (const files of archive.imports.slice(0, -1)) await library.importing(files);

    const end = await library.importing(archive.imports.at(-1) ?? []).then(
      ({ counts }) => counts,
      (error: unknown) => ({ code: codeOf(error) ?? String(error) }),
    );

    expect(end).toMatchObject(archive.ends);
    const states = Object.entries(await library.states()).map(([spaceId, state]) => `${spaceId} ${state}`);
    expect(states.toSorted()).toEqual(libraryOf(archive));
    expect(await library.count('uncommitted')).toBe(0);
  });
});
