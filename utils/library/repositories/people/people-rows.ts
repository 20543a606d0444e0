import type { StoredPerson } from '#utils/people/index.ts';
import { onChangeOf, type OnChange } from '#utils/library/changes.ts';
import type { DatabaseOpener } from '#utils/library/database.ts';
import { readRows } from '#utils/library/rows/read-rows.ts';

/** What a page reads that only shows names. It has a module of its own, so that the popup loads no more. */
export interface PeopleRows {
  /** All rows, in no order. */
  list(): Promise<StoredPerson[]>;
  onChange: OnChange;
}

export function createPeopleRows(open: DatabaseOpener): PeopleRows {
  return {
    list: async () => (await readRows(await open(), 'people')).rows,
    onChange: onChangeOf('people'),
  };
}
