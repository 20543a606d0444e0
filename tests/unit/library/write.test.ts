import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '#utils/library/database.ts';
import { write, writeDerived } from '#utils/library/rows/write.ts';

it('throws quota if a request runs out of space, although its transaction only reports an abort', async () => {
  const database = await openDatabase('write-quota');

  const writing = write(database, ['uncommitted'], async ({ store }) => {
    await store.put({ bytesId: 'a' });
    throw new DOMException('', 'QuotaExceededError');
  });

  await expect(writing).rejects.toMatchObject({ code: 'quota' });
});

it('does not wait for a write that has been cancelled', async () => {
  const database = await openDatabase('write-cancel');
  const cancelling = new AbortController();

  const writing = write(
    database,
    ['uncommitted'],
    ({ store }) => {
      cancelling.abort();
      return store.put({ bytesId: 'a' });
    },
    cancelling.signal,
  );

  await expect(writing).rejects.toMatchObject({ name: 'AbortError' });
});

it('writes what a person or an archive has said durably, and what can be derived again fast', async () => {
  const database = await openDatabase('write-durability');
  const durabilities: string[] = [];

  await write(database, ['edits'], async ({ durability }) => durabilities.push(durability));
  await writeDerived(database, ['peaks'], async ({ durability }) => durabilities.push(durability));

  expect(durabilities).toEqual(['strict', 'relaxed']);
});

it('writes all of it or nothing, and passes errors on that are not about space', async () => {
  const database = await openDatabase('write-nothing');

  const writing = write(database, ['uncommitted', 'positions'], async (transaction) => {
    await transaction.objectStore('uncommitted').put({ bytesId: 'a' });
    await transaction.objectStore('positions').add({ spaceId: '1abc', position: 1 });
    await transaction.objectStore('positions').add({ spaceId: '1abc', position: 2 });
  });

  await expect(writing).rejects.toBeInstanceOf(DOMException);
  expect(await database.count('uncommitted')).toBe(0);
});

it('undoes what was written before its work failed', async () => {
  const database = await openDatabase('write-undone');

  const writing = write(database, ['uncommitted'], async ({ store }) => {
    await store.put({ bytesId: 'a' });
    throw new Error('The work has failed');
  });

  await expect(writing).rejects.toThrow('The work has failed');
  expect(await database.count('uncommitted')).toBe(0);
});

it('throws why a transaction cannot begin', async () => {
  const database = await openDatabase('write-closed');
  database.close();

  const writing = write(database, ['uncommitted'], async () => undefined);

  await expect(writing).rejects.toMatchObject({ name: 'InvalidStateError' });
});

it('throws quota, with its cause, if only the transaction knows that there is no space', async () => {
  const database = await openDatabase('write-transaction-quota');
  const full = new DOMException('', 'QuotaExceededError');

  const writing = write(database, ['uncommitted'], async (transaction) => {
    Object.defineProperty(transaction, 'error', { value: full });
    throw new DOMException('', 'AbortError');
  });

  await expect(writing).rejects.toMatchObject({ code: 'quota', cause: { name: 'AbortError' } });
});
