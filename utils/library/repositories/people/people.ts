import {
  hidePerson,
  joinPeople,
  mergePeople,
  namePerson,
  participantsIn,
  partPerson,
  unnamedRows,
  type DifferingName,
  type ParticipantList,
  type PeopleEdit,
  type StoredPerson,
} from '#utils/people/index.ts';
import { announceChange, onChangeOf, type OnChange } from '#utils/library/changes.ts';
import type { DatabaseOpener } from '#utils/library/database.ts';
import type { Database } from '#utils/library/schema.ts';
import { isValidRow } from '#utils/library/rows/valid-rows.ts';
import { write } from '#utils/library/rows/write.ts';
import { createPeopleRows, type PeopleRows } from './people-rows.ts';
import { purgeParticipants, readParticipants } from './read-participants.ts';

/** Takes an edit back. */
export type Undo = () => Promise<void>;

/** What the person at the computer says about people, by `personKey`, and in which recordings these speak. */
export interface People extends PeopleRows {
  /** Who speaks in which recording, or in these, those in the trash included, in no order. */
  participants(spaceIds?: readonly string[]): Promise<ParticipantList[]>;
  /** Sets the name to show. An empty one removes it. */
  name(key: string, name: string): Promise<Undo>;
  /** Sets whether exported texts do not name them. */
  hide(key: string, isHidden: boolean): Promise<Undo>;
  /** Makes one person of two. */
  join(key: string, to: string): Promise<Undo>;
  /** Makes a handle that was joined to another a person of its own again. */
  part(key: string): Promise<Undo>;
  /** Changes of who speaks in which recording. */
  onParticipantsChange: OnChange;
}

export function createPeople(open: DatabaseOpener): People {
  const edit = async (change: (rows: StoredPerson[]) => PeopleEdit): Promise<Undo> => {
    const before = await editPeople(await open(), change);
    return async () => {
      await editPeople(await open(), () => before);
    };
  };
  return {
    ...createPeopleRows(open),
    participants: async (spaceIds) => readParticipants(await open(), spaceIds),
    name: (key, name) => edit((rows) => namePerson(rows, key, name)),
    hide: (key, isHidden) => edit((rows) => hidePerson(rows, key, isHidden)),
    join: (key, to) => edit((rows) => joinPeople(rows, key, to)),
    part: (key) => edit((rows) => partPerson(rows, key)),
    onParticipantsChange: onChangeOf('recordings'),
  };
}

/** Adds what a backup says about people. Returns the names that were not taken, and whether anything has changed. */
export async function addPeople(
  database: Database,
  theirs: readonly StoredPerson[],
): Promise<{ differing: DifferingName[]; changed: number }> {
  let found: { differing: DifferingName[]; changed: number } = { differing: [], changed: 0 };
  await editPeople(database, (rows) => {
    const { differing, ...edit } = mergePeople(rows, theirs);
    found = { differing, changed: edit.put.length };
    return edit;
  });
  return found;
}

/** Removes what is stored about people whom no recording names any more, those in the trash included. */
export async function sweepPeople(database: Database): Promise<void> {
  await purgeParticipants(database);
  if ((await database.count('people')) === 0) return;
  const lists = await readParticipants(database);
  const named = new Set(lists.flatMap((list) => participantsIn(list).map(({ person }) => person)));
  await editPeople(database, (rows) => ({ put: [], remove: unnamedRows(rows, named) }));
}

/** Reads and writes in one transaction, so that it never overwrites what another page does. Returns what undoes it. */
async function editPeople(
  database: Database,
  change: (rows: StoredPerson[]) => PeopleEdit,
): Promise<PeopleEdit> {
  let before: PeopleEdit = { put: [], remove: [] };
  let isChanged = false;
  await write(database, ['people'], async ({ store }) => {
    const rows = (await store.getAll()).filter((row) => isValidRow('people', row));
    const { put, remove } = change(rows);
    const keys = [...put.map(({ key }) => key), ...remove];
    const replaced = rows.filter(({ key }) => keys.includes(key));
    isChanged = put.length > 0 || replaced.length > 0;
    before = { put: replaced, remove: keys.filter((key) => !replaced.some((row) => row.key === key)) };
    await Promise.all([...put.map((row) => store.put(row)), ...remove.map((key) => store.delete(key))]);
  });
  if (isChanged) announceChange({ stores: ['people'] });
  return before;
}
