import { cleanName, type StoredPerson } from './person.ts';

/** The rows to put, and the keys of those to delete. */
export interface PeopleEdit {
  put: StoredPerson[];
  remove: string[];
}

/** Sets a name. An empty one removes it. */
export function namePerson(rows: readonly StoredPerson[], key: string, name: string): PeopleEdit {
  const { name: _replaced, ...others } = rowOf(rows, mainOf(rows, key));
  const cleaned = cleanName(name);
  return toEdit([cleaned === '' ? others : { ...others, name: cleaned }]);
}

export function hidePerson(rows: readonly StoredPerson[], key: string, isHidden: boolean): PeopleEdit {
  const { isHidden: _replaced, ...others } = rowOf(rows, mainOf(rows, key));
  return toEdit([{ ...others, ...(isHidden && { isHidden }) }]);
}

/** Makes `key`, and all that were joined to it, the same person as `to`. A name that only one of them has stays. */
export function joinPeople(rows: readonly StoredPerson[], key: string, to: string): PeopleEdit {
  const [main, joining] = [mainOf(rows, to), mainOf(rows, key)];
  if (main === joining) return toEdit([]);
  const [mainRow, joiningRow] = [rowOf(rows, main), rowOf(rows, joining)];
  const name = mainRow.name ?? joiningRow.name;
  const followers = rows.filter(({ joinedTo }) => joinedTo === joining);
  return toEdit([
    {
      ...mainRow,
      ...(name !== undefined && { name }),
      // Whom somebody has hidden stays hidden.
      ...(joiningRow.isHidden && { isHidden: true }),
    },
    ...[joiningRow, ...followers].map((row) => ({ key: row.key, joinedTo: main })),
  ]);
}

/** Makes `key`, which was joined to somebody, a person of its own again. */
export function partPerson(rows: readonly StoredPerson[], key: string): PeopleEdit {
  const { joinedTo: _parted, ...others } = rowOf(rows, key);
  return toEdit([others]);
}

/** What says about nobody whom a recording names. `named`: all keys that recordings name. */
export function unnamedRows(rows: readonly StoredPerson[], named: ReadonlySet<string>): string[] {
  const needed = new Set(
    rows.flatMap(({ key, joinedTo }) => (named.has(key) && joinedTo !== undefined ? [joinedTo] : [])),
  );
  return rows.map(({ key }) => key).filter((key) => !named.has(key) && !needed.has(key));
}

const mainOf = (rows: readonly StoredPerson[], key: string): string => rowOf(rows, key).joinedTo ?? key;

const rowOf = (rows: readonly StoredPerson[], key: string): StoredPerson =>
  rows.find((row) => row.key === key) ?? { key };

const saysNothing = ({ name, isHidden, joinedTo }: StoredPerson): boolean =>
  name === undefined && !isHidden && joinedTo === undefined;

/** A row that says nothing is none. */
function toEdit(rows: readonly StoredPerson[]): PeopleEdit {
  return {
    put: rows.filter((row) => !saysNothing(row)),
    remove: rows.filter(saysNothing).map(({ key }) => key),
  };
}
