import type { CatalogueEntry, ListEntry } from '#utils/library/index.ts';
import { fold } from '#utils/search/text/fold.ts';
import { searchable } from '#utils/search/text/words.ts';

/** The names that the person has given to people, by their handles without @, in lower case. */
export type GivenNames = ReadonlyMap<string, string>;

/** A recording as it is searched: everything but its transcript. */
export interface CatalogueItem {
  entry: ListEntry;
  words: CatalogueEntry;
  /** Its title, people, account and tags, as `searchable` texts. */
  head: string;
  /** Of people and account, folded: each after a space, and one at the end. */
  handles: string;
  note?: string;
  /** In the order of its bookmarks. */
  bookmarks: string[];
  date?: { year: number; month: number; day: number };
}

/** Puts the list and its words together, newest first. `timeZone` defaults to the machine's. */
export function createCatalogue(
  entries: readonly ListEntry[],
  words: readonly CatalogueEntry[],
  names: GivenNames,
): CatalogueItem[] {
  const bySpace = new Map(words.map((each) => [each.spaceId, each]));
  return entries.flatMap((entry) => {
    const found = bySpace.get(entry.spaceId);
    return found ? [toItem(entry, found, names)] : [];
  });
}

export function toItem(entry: ListEntry, words: CatalogueEntry, names: GivenNames): CatalogueItem {
  const { title = '', people, account, tags, note, bookmarks } = words;
  const handles = account === undefined ? people : [...people, account];
  const known = handles.flatMap((handle) => names.get(handle.toLowerCase()) ?? []);
  return {
    entry,
    words,
    // A word of one text never joins one of the next.
    head: searchable(fold([title, ...handles, ...handles.map(withoutJoins), ...known, ...tags].join('\n'))),
    handles: ` ${fold(handles.join(' '))} `,
    bookmarks: bookmarks.map((each) => searchable(fold(each.note))),
    ...(note !== undefined && { note: searchable(fold(note)) }),
    ...(entry.startedAt !== undefined && { date: dateOf(entry.startedAt) }),
  };
}

/** A handle's parts are words, too: `mx` finds `ana_mx`. */
const withoutJoins = (handle: string): string => handle.replaceAll('_', ' ');

function dateOf(at: number): NonNullable<CatalogueItem['date']> {
  const date = new Date(at);
  return { year: date.getFullYear(), month: date.getMonth() + 1, day: date.getDate() };
}
