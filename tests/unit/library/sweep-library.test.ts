import 'fake-indexeddb/auto';
import { deleteDB, openDB } from 'idb';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { createAdtsIndexer } from '#utils/audio/index.ts';
import { createDatabaseOpener } from '#utils/library/database.ts';
import { createLibraryWriter } from '#utils/library/repositories/library-writer.ts';
import { IMPORT_LOCK } from '#utils/library/import-lock.ts';
import { sweepLibrary } from '#utils/library/repositories/sweep-library.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { failing } from './failing.ts';
import { recordingWith } from './recording-with.ts';
import { nextTurn } from '../next-turn.ts';

const DAY = 24 * 3600 * 1000;

beforeEach(() => deleteDB('afterspace'));
afterEach(() => vi.restoreAllMocks());

/** Begins to store bytes, as an import does that ends before it commits them. */
async function interruptImport(): Promise<void> {
  const { append } = await createLibraryWriter(createDatabaseOpener()).openWriter();
  await append(new Blob(['left over']));
}

/** Resolves with what the library has of bytes. */
async function countBytes(): Promise<number> {
  const database = await openDB('afterspace');
  const count = await database.count('bytes');
  database.close();
  return count;
}

/** Resolves once somebody waits for that lock. */
async function untilAwaited(lock: string): Promise<void> {
  for (let looks = 0; looks < 1000; looks += 1) {
    const { pending = [] } = await navigator.locks.query();
    if (pending.some(({ name }) => name === lock)) return;
    await nextTurn();
  }
  throw new Error('Nobody waits for it');
}

it('removes what an import has left that was interrupted', async () => {
  await interruptImport();

  await sweepLibrary();

  expect(await countBytes()).toBe(0);
});

it('removes nothing while an import runs, and does so when it has ended', async () => {
  await interruptImport();
  const ending = Promise.withResolvers<void>();
  const importing = navigator.locks.request(IMPORT_LOCK, () => ending.promise);

  const sweeping = sweepLibrary();
  await untilAwaited(IMPORT_LOCK);
  const during = await countBytes();
  ending.resolve();
  await Promise.all([importing, sweeping]);

  expect([during, await countBytes()]).toEqual([1, 0]);
});

it('lets no import begin before it has ended', async () => {
  await interruptImport();

  const sweeping = sweepLibrary();
  const left = await navigator.locks.request(IMPORT_LOCK, countBytes);

  expect(left).toBe(0);
  await sweeping;
});

it('frees a recording that was deleted long ago', async () => {
  const open = createDatabaseOpener();
  const writer = createLibraryWriter(open);
  const { bytesId, append } = await writer.openWriter();
  await append(new Blob(['abc']));
  const part = { part: 0, bytesId, size: 3, crc32: 0, index: createAdtsIndexer().finish() };
  await writer.commit(recordingWith(), [part], []);
  await createTrash(open, () => Date.now() - 31 * DAY).add('1abc');
  // It has been there for four weeks already; without that, at most a week counts at once.
  await (
    await open()
  ).put('edits', {
    spaceId: '1abc',
    deleted: {
      at: Date.now() - 31 * DAY,
      importedAt: 1000,
      aged: { age: 28 * DAY, countedAt: Date.now() - 3 * DAY },
    },
  });

  await sweepLibrary();

  expect(await countBytes()).toBe(0);
  expect(await (await open()).count('recordings')).toBe(0);
});

it('leaves it to a newer version of the extension, and closes the library behind it', async () => {
  await interruptImport();
  await sweepLibrary();
  // It would be refused, or have to wait, if the sweep had kept its connection.
  const newer = await openDB('afterspace', 1000);

  await expect(sweepLibrary()).resolves.toBeUndefined();

  newer.close();
});

it('keeps no connection, so that nobody has to wait for it', async () => {
  const close = vi.spyOn(IDBDatabase.prototype, 'close');

  await sweepLibrary();

  expect(close).toHaveBeenCalledOnce();
});

it('leaves it to the next time while another version has the library open, and says nothing', async () => {
  // An older version, which does not close when it is asked to.
  const older = await openDB('afterspace', 1, {
    upgrade: (database) => void database.createObjectStore('audio', { keyPath: ['spaceId', 'part'] }),
  });

  await expect(sweepLibrary()).resolves.toBeUndefined();

  older.close();
});

it('passes on what nobody expects', async () => {
  const { open } = IDBFactory.prototype;
  vi.spyOn(IDBFactory.prototype, 'open').mockImplementation(function failToOpen(this: IDBFactory, ...args) {
    return failing(open.apply(this, args));
  });

  await expect(sweepLibrary()).rejects.toMatchObject({ name: 'UnknownError' });
});
