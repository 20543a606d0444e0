import 'fake-indexeddb/auto';
import { deleteDB } from 'idb';
import { expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { createHeldRecordings } from '#utils/held-recordings.ts';
import { createDatabaseOpener } from '#utils/library/index.ts';

it('knows that a library is gone by the id of its database', async () => {
  const open = createDatabaseOpener('held-recordings');
  const held = createHeldRecordings(open);
  const first = await held.lost();
  await held.note(100);
  const kept = await held.lost();
  await deleteDB('held-recordings');

  const after = await held.lost();
  await held.note(0);

  expect([first, kept, after, await held.lost()]).toEqual([0, 0, 100, 0]);
});

it.each([
  null,
  5,
  {},
  { library: 3, count: 4 },
  { library: 'x', count: 'many' },
  { library: 'x', count: -3 },
])('takes %j for nothing', async (value) => {
  await fakeBrowser.storage.local.set({ heldRecordings: value });

  expect(await createHeldRecordings(createDatabaseOpener('held-odd')).lost()).toBe(0);
});
