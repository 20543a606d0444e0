import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { openDatabase } from '#utils/library/database.ts';
import { write } from '#utils/library/write.ts';

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
