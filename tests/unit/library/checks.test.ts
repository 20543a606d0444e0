import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { noteFaults, readChecks, storeCheck } from '#utils/library/repositories/derived/checks.ts';
import type { Database, StoredCheck } from '#utils/library/schema.ts';
import { heard, openEmptyLibrary } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

const check = (...faults: StoredCheck['faults']): StoredCheck => ({
  spaceId: '1abc',
  checkedAt: 5,
  bytes: 3,
  faults,
});
const lost = { part: 0, fault: 'lost' } as const;
const changed = { part: 1, fault: 'changed' } as const;

async function libraryOfOne(): Promise<Database> {
  const { open, writer } = openEmptyLibrary();
  await writer.commit(recordingWith({ importedAt: 1000 }), [], []);
  return open();
}

describe('a check', () => {
  it('is stored if its copy is still in the library', async () => {
    const database = await libraryOfOne();

    expect(await storeCheck(database, check(lost), 1000)).toBe(true);

    expect(await readChecks(database)).toEqual([check(lost)]);
  });

  it('of a copy that has been replaced or removed is not stored', async () => {
    const database = await libraryOfOne();

    expect(await storeCheck(database, check(lost), 999)).toBe(false);
    expect(await storeCheck(database, { ...check(), spaceId: '1none' }, 1000)).toBe(false);

    expect(await readChecks(database)).toEqual([]);
  });

  it('is news to pages only if it finds something else than the last one', async () => {
    const database = await libraryOfOne();
    const store = (...faults: StoredCheck['faults']) => storeCheck(database, check(...faults), 1000);

    expect(await heard(['checks'], () => store())).toEqual([]);
    expect(await heard(['checks'], () => store(lost, changed))).toEqual([['1abc']]);
    expect(await heard(['checks'], () => store(changed, lost))).toEqual([]);
    expect(await heard(['checks'], () => store(lost))).toEqual([['1abc']]);
    expect(await heard(['checks'], () => store({ ...lost, fault: 'changed' }))).toEqual([['1abc']]);
    expect(await heard(['checks'], () => store())).toEqual([['1abc']]);
  });
});

describe('a fault that is noticed between checks', () => {
  it('is noted beside what the last check has found', async () => {
    const database = await libraryOfOne();
    await storeCheck(database, check(changed), 1000);

    const calls = await heard(['checks'], () => noteFaults(database, '1abc', [0, 2], 'lost'));

    expect(await readChecks(database)).toEqual([check(changed, lost, { part: 2, fault: 'lost' })]);
    expect(calls).toEqual([['1abc']]);
  });

  it('replaces what was known about the same part', async () => {
    const database = await libraryOfOne();
    await storeCheck(database, check(changed), 1000);

    await noteFaults(database, '1abc', [1], 'lost');

    expect(await readChecks(database)).toEqual([check({ part: 1, fault: 'lost' })]);
  });

  it('that is known is no news', async () => {
    const database = await libraryOfOne();
    await storeCheck(database, check(lost), 1000);

    expect(await heard(['checks'], () => noteFaults(database, '1abc', [0], 'lost'))).toEqual([]);
  });

  it('is noted without a check, and where the row of the last one is damaged', async () => {
    const database = await libraryOfOne();
    const unchecked = [{ spaceId: '1abc', checkedAt: 0, bytes: 0, faults: [lost] }];

    await noteFaults(database, '1abc', [0], 'lost');
    const first = await readChecks(database);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a damaged row: that is the test
    await database.put('checks', { spaceId: '1abc' } as never);
    await noteFaults(database, '1abc', [0], 'lost');

    expect(first).toEqual(unchecked);
    expect(await readChecks(database)).toEqual(unchecked);
  });
});
