import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import {
  createPeople,
  createRecordings,
  createTranscripts,
  readWordIndex,
  type Database,
} from '#utils/library/index.ts';
import { readCatalogue, readCatalogueEntries } from '#utils/library/repositories/search/read-catalogue.ts';
import { forgetWords } from '#utils/library/repositories/search/word-groups.ts';
import { linesIn } from '#utils/search/lines/line-set.ts';
import { readPostings, type Postings } from '#utils/search/lines/postings.ts';
import { updateIndex } from '#utils/search/lines/update-index.ts';
import { createSearchEngine } from '#utils/search/worker/search-engine.ts';
import type { Found } from '#utils/search/worker/messages.ts';
import { searchNaively } from './naive-search.ts';
import { createRandomLibrary } from './random-library.ts';

const noStep = (): void => {};

type Library = ReturnType<typeof createRandomLibrary>;

const engineOf = ({ open }: Library) => createSearchEngine({ open, language: 'en' });

async function search(engine: ReturnType<typeof engineOf>, text: string): Promise<Found> {
  const answers: Found[] = [];
  await engine.find({ text }, (found) => answers.push(found));
  const last = answers.at(-1);
  if (!last) throw new Error('There was no answer');
  return last;
}

/** All that the index says: recording, line and term. */
async function contentOf(database: Database): Promise<Set<string>> {
  const { groups } = await readWordIndex(database);
  const content = new Set<string>();
  for (const [key, { terms, ends, postings }] of await keyedBlocks(database)) {
    const spaceIds = groups.get(key[0])?.spaceIds ?? [];
    terms.forEach((term, i) => {
      const found: Postings = new Map();
      readPostings(postings.subarray(ends[i - 1] ?? 0, ends[i]), found);
      for (const [position, lines] of found)
        for (const line of linesIn(lines)) content.add(`${spaceIds[position]} ${line} ${term}`);
    });
  }
  return content;
}

async function keyedBlocks(database: Database) {
  const [keys, blocks] = await Promise.all([database.getAllKeys('words'), database.getAll('words')]);
  return keys.flatMap((key, i) => {
    const block = blocks[i];
    return block ? [[key, block] as const] : [];
  });
}

describe.each(Array.from({ length: 12 }, (_, i) => i + 1))('a library of any kind (%i)', (seed) => {
  it('is searched as by reading all of it, after any changes', async () => {
    const library = createRandomLibrary(seed);
    const database = await library.open();
    const engine = engineOf(library);
    let [all, inside] = [0, 0];
    for (const spaceId of library.ids) {
      await library.writer.commit(library.recording(spaceId), [], []);
      await library.transcripts.put(library.transcript(spaceId));
    }

    for (let round = 0; round < 5; round += 1) {
      for (let i = library.below(12); i >= 0; i -= 1) await library.change();
      await updateIndex(database, noStep);
      engine.forget();
      const recordings = await createRecordings(library.open).list();
      for (let i = 0; i < 20; i += 1) {
        const text = library.query();
        const found = await search(engine, text);
        const expected: [string, number][] = [];
        for (const recording of recordings) {
          const transcript = await createTranscripts(library.open).read(recording.spaceId);
          const { isFound, hits } = searchNaively(recording, transcript, text);
          if (isFound) expected.push([recording.spaceId, hits]);
        }

        const actual = found.spaceIds.map((spaceId, at) => [spaceId, found.hits[at]]);
        expect({ text, found: actual }).toEqual({ text, found: expected });
        expect(found.isComplete).toBe(true);
        all += actual.length;
        inside += found.hits.reduce((sum, hits) => sum + hits, 0);
      }
    }
    // Otherwise the test would say nothing.
    expect(all).toBeGreaterThan(20);
    expect(inside).toBeGreaterThan(5);
  });

  it('has the same index after any changes as one that is made anew', async () => {
    const library = createRandomLibrary(1000 + seed);
    const database = await library.open();
    for (let round = 0; round < 4; round += 1) {
      for (let i = library.below(20); i >= 0; i -= 1) await library.change();
      await updateIndex(database, noStep);
      const [grown, catalogue] = [await contentOf(database), await readCatalogue(database)];

      await forgetWords(database);
      await updateIndex(database, noStep);

      const sorted = (entries: typeof catalogue) =>
        entries.toSorted((a, b) => a.spaceId.localeCompare(b.spaceId));
      expect(await contentOf(database)).toEqual(grown);
      expect(sorted(catalogue)).toEqual(sorted(await readCatalogueEntries(database)));
    }
  });
});

it('finds people by the names that were given to them, also those joined to another', async () => {
  const library = createRandomLibrary(7);
  const people = createPeople(library.open);
  const speakers = (handle: string) => [{ isHost: false, handle, seconds: 1 }];
  await library.writer.commit({ ...library.recording('1a'), speakers: speakers('Quilla_99') }, [], []);
  await library.writer.commit({ ...library.recording('1b'), speakers: speakers('otra_99') }, [], []);

  await people.name('@quilla_99', 'Ñusta Quispe');
  await people.join('@otra_99', '@quilla_99');

  const found = await search(engineOf(library), 'nusta quis');
  expect(found.spaceIds.toSorted()).toEqual(['1a', '1b']);
});
