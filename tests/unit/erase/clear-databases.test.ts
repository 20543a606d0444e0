import 'fake-indexeddb/auto';
import { openDB } from 'idb';
import { expect, it } from 'vitest';
import { clearOtherDatabases } from '#utils/erase/clear-databases.ts';

const openNamed = (name: string) =>
  openDB(name, 1, {
    upgrade(database) {
      database.createObjectStore('rows');
      database.createObjectStore('more');
    },
  });

it('empties all stores of all databases but the known ones, while pages have them open', async () => {
  const [known, other] = [await openNamed('known'), await openNamed('other')];
  for (const database of [known, other])
    for (const store of ['rows', 'more']) await database.put(store, 'kept', 'a');

  await clearOtherDatabases(['known']);

  expect(await Promise.all([other.count('rows'), other.count('more')])).toEqual([0, 0]);
  expect(await Promise.all([known.count('rows'), known.count('more')])).toEqual([1, 1]);
});
