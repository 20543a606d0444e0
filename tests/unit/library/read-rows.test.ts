import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { readRow, readRows, readRowsOf, unlessUnreadable } from '#utils/library/rows/read-rows.ts';
import { openEmptyLibrary } from './empty-library.ts';
import { failing } from './failing.ts';

const positionOf = (spaceId: string) => ({ spaceId, position: 1 });

/** A library of four positions: one has the wrong shape, and the browser refuses to read another, alone or with others. */
async function damagedLibrary() {
  const database = await openEmptyLibrary().open();
  for (const spaceId of ['1a', '1b', '1d']) await database.put('positions', positionOf(spaceId));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a damaged row: that is the test
  await database.put('positions', { spaceId: '1c' } as never);
  const { get, getAll } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'get').mockImplementation(function getUnlessLost(
    this: IDBObjectStore,
    key,
  ) {
    const request = get.call(this, key);
    return key === '1b' ? failing(request) : request;
  });
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementation(function getAllUnlessLost(
    this: IDBObjectStore,
    ...args
  ) {
    const request = getAll.apply(this, args);
    const [range] = args;
    return range instanceof IDBKeyRange && !range.includes('1b') ? request : failing(request);
  });
  return database;
}

describe('rows of which one cannot be read', () => {
  it('are read one by one, so that only the damaged ones are missing', async () => {
    const database = await damagedLibrary();

    expect(await readRows(database, 'positions')).toEqual({
      rows: [positionOf('1a'), positionOf('1d')],
      damaged: ['1b', '1c'],
    });
  });

  it('do not affect a range without them', async () => {
    const database = await damagedLibrary();

    expect(await readRows(database, 'positions', IDBKeyRange.lowerBound('1c'))).toEqual({
      rows: [positionOf('1d')],
      damaged: ['1c'],
    });
  });

  it('are read one by one in a range, too', async () => {
    const database = await damagedLibrary();

    expect(await readRows(database, 'positions', IDBKeyRange.upperBound('1b'))).toEqual({
      rows: [positionOf('1a')],
      damaged: ['1b'],
    });
  });

  it('are read by their keys, of which some are of no row', async () => {
    const database = await damagedLibrary();

    expect(await readRowsOf(database, 'positions', ['1d', '1b', '1none', '1c'])).toEqual({
      rows: [positionOf('1d')],
      damaged: ['1b', '1c'],
    });
    expect(await readRowsOf(database, 'positions', ['1a', '1none', '1c', '1d'])).toEqual({
      rows: [positionOf('1a'), positionOf('1d')],
      damaged: ['1c'],
    });
  });

  it('are none where one of them is asked for', async () => {
    const database = await damagedLibrary();

    const read = await Promise.all(
      ['1a', '1b', '1c', '1none'].map((key) => readRow(database, 'positions', key)),
    );

    expect(read).toEqual([positionOf('1a'), undefined, undefined, undefined]);
  });
});

describe('a row that cannot be read', () => {
  it.each(['DataError', 'DataCloneError', 'NotFoundError', 'NotReadableError', 'UnknownError'])(
    'is what the browser calls %s',
    async (name) => {
      expect(await unlessUnreadable(Promise.reject(new DOMException('', name)))).toBeUndefined();
    },
  );

  it('is not a database that is closed, or any other error', async () => {
    const closed = new DOMException('', 'InvalidStateError');
    const other = Object.assign(new Error('other'), { name: 'DataError' });

    await expect(unlessUnreadable(Promise.reject(closed))).rejects.toBe(closed);
    await expect(unlessUnreadable(Promise.reject(other))).rejects.toBe(other);
    expect(await unlessUnreadable(Promise.resolve('row'))).toBe('row');
  });
});
