import { hidePerson, joinPeople, namePerson, type PeopleEdit } from './edit-people.ts';
import { cleanName, createPeopleDirectory, type StoredPerson } from './person.ts';

/** A name of a backup that was not taken, because the person has another one. */
export interface DifferingName {
  key: string;
  kept: string;
  other: string;
}

export interface MergedPeople extends PeopleEdit {
  differing: DifferingName[];
}

/**
 * Adds what a backup says about people to what the library says: handles that either of them has joined are joined, whom
 * either of them hides is hidden, and a name stays.
 */
export function mergePeople(mine: readonly StoredPerson[], theirs: readonly StoredPerson[]): MergedPeople {
  let rows: StoredPerson[] = [...mine];
  const differing: DifferingName[] = [];
  const apply = ({ put, remove }: PeopleEdit): void => {
    const gone = new Set([...remove, ...put.map(({ key }) => key)]);
    rows = [...rows.filter(({ key }) => !gone.has(key)), ...put];
  };
  const nameOf = (key: string): string | undefined => createPeopleDirectory(rows).person(key).name;
  // Not after they are joined: one of the two names would be dropped without a word.
  for (const { key, name = '' } of theirs) {
    const other = cleanName(name);
    const kept = nameOf(key);
    if (other === '' || other === kept) continue;
    if (kept === undefined) apply(namePerson(rows, key, other));
    else differing.push({ key, kept, other });
  }
  for (const { key, joinedTo } of theirs) {
    if (joinedTo === undefined) continue;
    const [kept, other] = [nameOf(joinedTo), nameOf(key)];
    if (kept !== undefined && other !== undefined && kept !== other) differing.push({ key, kept, other });
    apply(joinPeople(rows, key, joinedTo));
  }
  for (const { key, isHidden } of theirs)
    if (isHidden && !createPeopleDirectory(rows).person(key).isHidden) apply(hidePerson(rows, key, true));
  const before = new Map(mine.map((row) => [row.key, JSON.stringify(row)]));
  const left = new Set(rows.map(({ key }) => key));
  return {
    put: rows.filter((row) => before.get(row.key) !== JSON.stringify(row)),
    remove: [...before.keys()].filter((key) => !left.has(key)),
    differing,
  };
}
