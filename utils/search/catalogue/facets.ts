import type { LibraryRecording } from '#utils/library/index.ts';
import { fold } from '#utils/search/text/fold.ts';
import type { CatalogueItem, GivenNames } from './catalogue.ts';

/** Somebody who spoke, in so many recordings. */
export interface Person {
  handle: string;
  /** The name that was given to them. */
  name?: string;
  count: number;
}

/** What recordings can be filtered by: only what some of them have. */
export interface Facets {
  /** The latest first. */
  years: number[];
  /** By the number of their recordings. */
  people: Person[];
  tags: string[];
  accounts: { id: string; handle?: string }[];
  states: LibraryRecording['state'][];
  hasFavourites: boolean;
}

export function facetsOf(items: readonly CatalogueItem[], names: GivenNames): Facets {
  const people = new Map<string, Person>();
  const tags = new Map<string, string>();
  const accounts = new Map<string, { id: string; handle?: string }>();
  for (const { words, entry } of items) {
    for (const handle of new Set(words.people)) {
      const key = fold(handle);
      const name = names.get(handle.toLowerCase());
      const known = people.get(key) ?? { handle, ...(name !== undefined && { name }), count: 0 };
      people.set(key, { ...known, count: known.count + 1 });
    }
    for (const tag of words.tags) if (!tags.has(fold(tag))) tags.set(fold(tag), tag);
    if (entry.account !== undefined) {
      const { account: handle } = words;
      accounts.set(entry.account, { id: entry.account, ...(handle !== undefined && { handle }) });
    }
  }
  return {
    years: [...new Set(items.flatMap(({ date }) => date?.year ?? []))].sort((a, b) => b - a),
    people: [...people.values()].sort((a, b) => b.count - a.count),
    tags: [...tags.values()].sort((a, b) => a.localeCompare(b)),
    accounts: [...accounts.values()],
    states: [...new Set(items.map(({ entry }) => entry.state))],
    hasFavourites: items.some(({ words }) => words.isFavourite),
  };
}
