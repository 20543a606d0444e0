import type { Database, WordBlock, WordGroup } from '#utils/library/schema.ts';
import { readRows, unlessUnreadable } from '#utils/library/rows/read-rows.ts';
import { isValidRow } from '#utils/library/rows/valid-rows.ts';
import { writeDerived } from '#utils/library/rows/write.ts';
import { noteUnindexed } from './note-changes.ts';

/** The index of what was said, without the words themselves. */
export interface WordIndex {
  groups: ReadonlyMap<number, WordGroup>;
  /** The changes that it lacks, by the recording whose transcript has changed. */
  unindexed: ReadonlyMap<string, string>;
}

/** An index with a damaged row is made again from the transcripts. */
export async function readWordIndex(database: Database): Promise<WordIndex> {
  const { store } = database.transaction('unindexed');
  const [spaceIds, changes, { rows, damaged }] = await Promise.all([
    store.getAllKeys(),
    store.getAll(),
    readRows(database, 'wordGroups'),
  ]);
  if (damaged.length > 0) {
    await forgetWords(database);
    return readWordIndex(database);
  }
  return {
    groups: new Map(rows.map((group) => [group.number, group])),
    unindexed: new Map(spaceIds.map((spaceId, i) => [spaceId, changes[i] ?? ''])),
  };
}

/** Undefined if one of them is gone, as after a change, or damaged. */
export async function readWordBlocks(
  database: Database,
  keys: readonly [group: number, block: number][],
): Promise<WordBlock[] | undefined> {
  const transaction = database.transaction('words');
  transaction.done.catch(() => undefined);
  const blocks = await unlessUnreadable(Promise.all(keys.map((key) => transaction.store.get(key))));
  const whole = blocks?.filter((block) => block !== undefined && isValidRow('words', block)) ?? [];
  return whole.length === keys.length ? whole.flatMap((block) => block ?? []) : undefined;
}

/**
 * Replaces a group, or removes it if there is no `group`, and takes these changes off `unindexed`, unless another has
 * followed meanwhile.
 */
export async function storeWordGroup(
  database: Database,
  number: number,
  written: { group: WordGroup; blocks: readonly WordBlock[] } | undefined,
  indexed: ReadonlyMap<string, string>,
): Promise<void> {
  await writeDerived(database, ['wordGroups', 'words', 'unindexed'], async (transaction) => {
    const [groups, words, unindexed] = [
      transaction.objectStore('wordGroups'),
      transaction.objectStore('words'),
      transaction.objectStore('unindexed'),
    ];
    await words.delete(IDBKeyRange.bound([number, 0], [number, Infinity]));
    await Promise.all([
      written ? groups.put(written.group) : groups.delete(number),
      ...(written?.blocks ?? []).map(async (block, i) => words.put(block, [number, i])),
      ...Array.from(indexed, async ([spaceId, change]) => {
        if ((await unindexed.get(spaceId)) === change) await unindexed.delete(spaceId);
      }),
    ]);
  });
}

/** Removes the index, so that it is made again from all transcripts. */
export async function forgetWords(database: Database): Promise<void> {
  await writeDerived(database, ['wordGroups', 'words', 'unindexed', 'transcripts'], async (transaction) => {
    const spaceIds = await transaction.objectStore('transcripts').getAllKeys();
    await Promise.all([
      transaction.objectStore('wordGroups').clear(),
      transaction.objectStore('words').clear(),
      ...spaceIds.map((spaceId) => noteUnindexed(transaction, spaceId)),
    ]);
  });
}

/** Removes the groups with these recordings, which were removed permanently: nothing of what was said may stay. */
export async function purgeWords(database: Database, spaceIds: readonly string[]): Promise<void> {
  const { groups, unindexed } = await readWordIndex(database);
  const gone = new Set(spaceIds);
  const affected = [...groups.values()].filter((group) => group.spaceIds.some((each) => gone.has(each)));
  await writeDerived(database, ['wordGroups', 'words', 'unindexed'], async (transaction) => {
    for (const { number, spaceIds: members } of affected) {
      await Promise.all([
        transaction.objectStore('wordGroups').delete(number),
        transaction.objectStore('words').delete(IDBKeyRange.bound([number, 0], [number, Infinity])),
        ...members.filter((each) => !gone.has(each)).map((each) => noteUnindexed(transaction, each)),
      ]);
    }
    for (const spaceId of gone)
      if (unindexed.has(spaceId)) await transaction.objectStore('unindexed').delete(spaceId);
  });
}
