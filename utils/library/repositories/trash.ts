import type { DatabaseOpener } from '#utils/library/database.ts';
import { announceChange, onChangeOf, type OnChange } from '#utils/library/changes.ts';
import { attachmentsOf, chunksOf, partsOf } from '#utils/library/keys.ts';
import { readRow, readRows } from '#utils/library/rows/read-rows.ts';
import { byLastDeleted, type Edits, type LibraryRecording, type TrashAge } from '#utils/library/records.ts';
import { isValidRow } from '#utils/library/rows/valid-rows.ts';
import { write } from '#utils/library/rows/write.ts';
import type { Database } from '#utils/library/schema.ts';
import { readBytesIds } from '#utils/library/repositories/bytes/bytes.ts';
import { eraseFromReports } from './imports/imports.ts';
import { editAll } from './edit-all.ts';
import { sweepPeople } from './people/people.ts';
import { noteOutdated, purgeOutline } from './read-outline.ts';
import { noteParticipants } from './people/read-participants.ts';
import { noteUncatalogued, noteUnindexed } from '#utils/library/repositories/search/note-changes.ts';
import { purgeCatalogue } from '#utils/library/repositories/search/read-catalogue.ts';
import { purgeWords } from '#utils/library/repositories/search/word-groups.ts';
import { deletedAtOf, readAbout, readRecordings, readStoredRecording } from './read-recordings.ts';

/** Days for which a deleted recording can be restored: X may no longer have it. */
export const DAYS_IN_TRASH = 30;
const DAY = 24 * 3600 * 1000;
/** A clock that has jumped must not empty the trash: between two starts no more than this counts, in ms. */
const MAX_COUNTED = 7 * DAY;

/** Deletes in two steps: `add` only hides a recording; its bytes are removed much later. */
export interface Trash {
  /** What can be restored, or those of these Spaces, the last deleted first. */
  list(spaceIds?: readonly string[]): Promise<LibraryRecording[]>;
  /** Hides recordings, all of them or none. */
  add(...spaceIds: string[]): Promise<void>;
  /** Shows them again, unchanged. */
  restore(...spaceIds: string[]): Promise<void>;
  /**
   * Removes these permanently, if they are still in the trash: the audio, all that is known and was written about them,
   * and their entries in reports.
   */
  removePermanently(spaceIds: readonly string[]): Promise<void>;
  onChange: OnChange;
}

export function createTrash(open: DatabaseOpener, now: () => number = Date.now): Trash {
  return {
    async list(spaceIds) {
      const database = await open();
      const all = await readRecordings(database, await deletedAmong(database, spaceIds));
      return all.filter(({ deletedAt }) => deletedAt !== undefined).sort(byLastDeleted);
    },

    async add(...spaceIds) {
      const database = await open();
      const importedAt = new Map<string, number>();
      for (const spaceId of spaceIds) {
        const recording = await readStoredRecording(database, spaceId);
        if (recording) importedAt.set(spaceId, recording.importedAt);
      }
      const at = now();
      await editAll(database, [...importedAt.keys()], (edits) => ({
        ...edits,
        deleted: { at, importedAt: importedAt.get(edits.spaceId) ?? at },
      }));
    },

    async restore(...spaceIds) {
      await editAll(await open(), spaceIds, ({ deleted: _deleted, ...edits }) => edits);
    },

    async removePermanently(spaceIds) {
      await removeAll(await open(), spaceIds);
    },

    onChange: onChangeOf('recordings', 'edits', 'checks'),
  };
}

/** Those that may be in the trash, of these Spaces or of all: of most recordings there is nothing to read then. */
async function deletedAmong(database: Database, spaceIds?: readonly string[]): Promise<string[]> {
  const asked = spaceIds && new Set(spaceIds);
  const { rows } = await readAbout(database, 'edits', spaceIds);
  return rows
    .filter(({ spaceId, deleted }) => deleted && asked?.has(spaceId) !== false)
    .map(({ spaceId }) => spaceId);
}

/**
 * Removes permanently what has been in the trash for `DAYS_IN_TRASH`. `now` (ms since 1970) may be wrong: since the last
 * sweep, at most `MAX_COUNTED` counts.
 */
export async function sweepTrash(database: Database, now: number): Promise<void> {
  const due: string[] = [];
  await write(database, ['edits'], async ({ store }) => {
    for (const edits of await store.getAll()) {
      if (!isValidRow('edits', edits) || !edits.deleted) continue;
      const aged = ageAt(edits.deleted, now);
      if (aged.age > DAYS_IN_TRASH * DAY) due.push(edits.spaceId);
      else await store.put({ ...edits, deleted: { ...edits.deleted, aged } });
    }
  });
  await removeAll(database, due);
}

function ageAt({ at, aged }: NonNullable<Edits['deleted']>, now: number): TrashAge {
  const { age, countedAt } = aged ?? { age: 0, countedAt: at };
  return { age: age + Math.min(Math.max(now - countedAt, 0), MAX_COUNTED), countedAt: now };
}

async function removeAll(database: Database, spaceIds: readonly string[]): Promise<void> {
  if (spaceIds.length === 0) return;
  const removed: string[] = [];
  for (const spaceId of spaceIds) if (await removeDeleted(database, spaceId)) removed.push(spaceId);
  await eraseFromReports(database, removed);
  await Promise.all([purgeOutline(database), purgeCatalogue(database), purgeWords(database, removed)]);
  await sweepPeople(database);
  announceChange({ stores: [...OF_A_SPACE, 'imports'], spaces: removed });
}

/** Every store that has rows about one Space. */
const OF_A_SPACE = [
  'recordings',
  'facts',
  'audio',
  'timelines',
  'peaks',
  'checks',
  'edits',
  'positions',
  'transcripts',
  'attachments',
] as const;

/**
 * One transaction: removes all of the recording, or nothing if it has been restored meanwhile. Returns whether it did. Rows
 * that may be damaged are read before it: inside, they would end it.
 */
async function removeDeleted(database: Database, spaceId: string): Promise<boolean> {
  const [recording, known, audio, attachments] = await Promise.all([
    readStoredRecording(database, spaceId),
    readRow(database, 'recordings', spaceId),
    readBytesIds(database, spaceId),
    readRows(database, 'attachments', attachmentsOf(spaceId)),
  ]);
  const bytesIds = [...audio, ...attachments.rows.map(({ bytesId }) => bytesId)];
  let isRemoved = false;
  const stores = [
    ...OF_A_SPACE,
    'bytes',
    'outdated',
    'outdatedParticipants',
    'uncatalogued',
    'unindexed',
  ] as const;
  await write(database, stores, async (transaction) => {
    const edits = await transaction.objectStore('edits').get(spaceId);
    const now = known ? await transaction.objectStore('recordings').get(spaceId) : recording;
    if (!now || deletedAtOf(now, edits) === undefined) return;
    isRemoved = true;
    await Promise.all([
      ...bytesIds.map((id) => transaction.objectStore('bytes').delete(chunksOf(id))),
      ...OF_A_SPACE.map((store) => transaction.objectStore(store).delete(keysOf(store, spaceId))),
      noteOutdated(transaction, [spaceId]),
      noteParticipants(transaction, [spaceId]),
      noteUncatalogued(transaction, [spaceId]),
      noteUnindexed(transaction, spaceId),
    ]);
  });
  return isRemoved;
}

function keysOf(store: (typeof OF_A_SPACE)[number], spaceId: string): IDBKeyRange {
  if (store === 'audio') return partsOf(spaceId);
  return store === 'attachments' ? attachmentsOf(spaceId) : IDBKeyRange.only(spaceId);
}
