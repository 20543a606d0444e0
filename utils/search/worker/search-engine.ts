import {
  createPeople,
  createTranscripts,
  readCatalogue,
  readOutline,
  readWordIndex,
  type DatabaseOpener,
} from '#utils/library/index.ts';
import { createCatalogue, type CatalogueItem, type GivenNames } from '#utils/search/catalogue/catalogue.ts';
import { facetsOf, type Facets } from '#utils/search/catalogue/facets.ts';
import { givenNames } from '#utils/people/index.ts';
import { sortItems } from '#utils/search/catalogue/sort-items.ts';
import type { SearchQuery } from '#utils/search/search-query.ts';
import { monthNames, parseText } from '#utils/search/text/parse-text.ts';
import { findCandidates } from './candidates.ts';
import { findLines, spokenWords } from './find.ts';
import { createHitReader, type HitReader } from './hits-of.ts';
import type { Found, Hit } from './messages.ts';

export interface SearchEngineOptions {
  open: DatabaseOpener;
  /** Of the interface: months are found by their names in it. */
  language: string;
}

export interface SearchEngine {
  /**
   * Answers a query, at first with what titles, people, tags and notes have, then with what was said, too. Stops when
   * another one is asked.
   */
  find(query: SearchQuery, onFound: (found: Found) => void): Promise<void>;
  /** The first hits in a recording, for the last query. */
  hits(spaceId: string, limit: number): Promise<Hit[]>;
  facets(): Promise<Facets>;
  /** Recordings have changed: what is known of them is read again before the next answer. */
  forget(): void;
}

/** How long a query may go on before what has been found so far is shown, in ms. */
const SHOWN_AFTER = 80;

export function createSearchEngine({ open, language }: SearchEngineOptions): SearchEngine {
  const transcripts = createTranscripts(open);
  const people = createPeople(open);
  const months = monthNames([language, 'en']);
  let known: Promise<{ items: CatalogueItem[]; names: GivenNames }> | undefined;
  let hits: HitReader | undefined;
  let asked = 0;

  async function read(): Promise<{ items: CatalogueItem[]; names: GivenNames }> {
    const database = await open();
    const [entries, words, names] = await Promise.all([
      readOutline(database),
      readCatalogue(database),
      people.list().then(givenNames),
    ]);
    return { items: createCatalogue(entries, words, names), names };
  }

  /** What could not be read is read again by the next query. */
  function load(): Promise<{ items: CatalogueItem[]; names: GivenNames }> {
    known ??= read().catch((error: unknown) => {
      known = undefined;
      throw error;
    });
    return known;
  }

  return {
    async find(query, onFound) {
      asked += 1;
      const number = asked;
      const isOver = (): boolean => number !== asked;
      const [{ items }, database] = await Promise.all([load(), open()]);
      if (isOver()) return;
      const tokens = parseText(query.text, months);
      const words = spokenWords(tokens);
      // It is read while the catalogue is searched.
      const index = words.length > 0 ? readWordIndex(database) : undefined;
      index?.catch(() => undefined);
      const found = findCandidates(sortItems(items, query.sort, language), query, tokens);
      hits = createHitReader(transcripts.read, found);
      const first = found.found();
      // A list that is emptied for what was said to fill it again would flicker, and take the time of the first hit.
      if (!index || first.spaceIds.length > 0) onFound({ ...first, isComplete: index === undefined });
      if (!index) return;
      let shownAt = performance.now();
      let hasHits = false;
      const isComplete = await findLines(database, index, words, found, {
        isOver,
        onStep(count) {
          if (isOver()) return;
          // The first hit is shown at once.
          const isFirst = !hasHits && count > 0;
          hasHits ||= isFirst;
          if (!isFirst && performance.now() - shownAt < SHOWN_AFTER) return;
          shownAt = performance.now();
          onFound({ ...found.found(), isComplete: false });
        },
      }).catch((error: unknown) => {
        // What is listed is of this query also where transcripts cannot be searched.
        if (!isOver()) onFound({ ...found.found(), isComplete: false });
        throw error;
      });
      if (!isOver()) onFound({ ...found.found(), isComplete });
    },

    hits: async (spaceId, limit) => hits?.(spaceId, limit) ?? [],

    async facets() {
      const { items, names } = await load();
      return facetsOf(items, names);
    },

    forget() {
      known = undefined;
    },
  };
}
