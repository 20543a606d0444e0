import { personKey, type KnownAs } from './person-key.ts';
import { visibleLine } from '#utils/visible-text.ts';

/** What the person at the computer says about somebody. Archives never write here. */
export interface StoredPerson {
  /** A `personKey`. */
  key: string;
  /** A name to show instead of the handle, on one line. Never empty. */
  name?: string;
  /** Whether texts that are exported do not name them. */
  isHidden?: true;
  /** The `personKey` of whom this handle belongs to: name and hiding of that row hold. */
  joinedTo?: string;
}

/** Somebody, under all the handles that were joined. */
export interface Person {
  /** The key of their page. */
  key: string;
  name?: string;
  isHidden: boolean;
  /** All keys, theirs first. */
  keys: readonly string[];
}

/** Looks people up. Whoever the library knows nothing about is a person under that one handle. */
export interface PeopleDirectory {
  person(key: string): Person;
  /** Undefined for a speaker of whom nothing is known. */
  personOf(speaker: KnownAs): Person | undefined;
}

/** The names that were given to handles, joined ones included, by handle without @ in lower case. */
export function givenNames(rows: readonly StoredPerson[]): Map<string, string> {
  const directory = createPeopleDirectory(rows);
  return new Map(
    rows.flatMap(({ key }): [string, string][] => {
      const { name } = directory.person(key);
      return name !== undefined && key.startsWith('@') ? [[key.slice(1), name]] : [];
    }),
  );
}

export function createPeopleDirectory(rows: readonly StoredPerson[]): PeopleDirectory {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const joined = new Map<string, string[]>();
  for (const { key, joinedTo } of rows)
    if (joinedTo !== undefined) joined.set(joinedTo, [...(joined.get(joinedTo) ?? []), key].sort());

  function person(key: string): Person {
    const main = byKey.get(key)?.joinedTo ?? key;
    const { name, isHidden = false } = byKey.get(main) ?? {};
    return {
      key: main,
      isHidden,
      keys: [main, ...(joined.get(main) ?? [])],
      ...(name !== undefined && { name }),
    };
  }

  return {
    person,
    personOf(speaker) {
      const key = personKey(speaker);
      return key === undefined ? undefined : person(key);
    },
  };
}

/** Characters: more fits in no place where a name is shown. */
const MAX_NAME = 80;

/** A name as it is stored: one line of what can be seen, not longer than any name. Empty for none. */
export function cleanName(name: string): string {
  return Array.from(visibleLine(name.slice(0, 20 * MAX_NAME)))
    .slice(0, MAX_NAME)
    .join('')
    .trim();
}
