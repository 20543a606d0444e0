import type { DatabaseOpener } from '#utils/library/database.ts';
import { announceChange, onChange } from '#utils/library/changes.ts';
import { attachmentsOf, bytesIdsOf, chunksOf, partsOf } from '#utils/library/keys.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import type { Database } from '#utils/library/schema.ts';
import { write } from '#utils/library/write.ts';
import { deletedAtOf, readRecordings } from './read-recordings.ts';

/** Days for which a deleted recording can be restored: X may no longer have it. */
export const DAYS_IN_TRASH = 30;
const DAY = 24 * 3600 * 1000;

/** Deletes in two steps: `add` only hides a recording; its bytes are removed much later. */
export interface Trash {
  /** What can be restored, the last deleted first. */
  list(): Promise<LibraryRecording[]>;
  /** Hides a recording. */
  add(spaceId: string): Promise<void>;
  /** Shows it again, unchanged. */
  restore(spaceId: string): Promise<void>;
  /** Removes these permanently, if they are still in the trash. What the person wrote about them stays. */
  removePermanently(spaceIds: readonly string[]): Promise<void>;
  /** Calls back when the library changes. Returns a function that unsubscribes. */
  onChange(listener: () => void): () => void;
}

export function createTrash(open: DatabaseOpener, now: () => number = Date.now): Trash {
  return {
    async list() {
      const all = await readRecordings(await open());
      return all
        .filter(({ deletedAt }) => deletedAt !== undefined)
        .sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
    },

    async add(spaceId) {
      await write(await open(), ['recordings', 'edits'], async (transaction) => {
        const recording = await transaction.objectStore('recordings').get(spaceId);
        const edits = (await transaction.objectStore('edits').get(spaceId)) ?? { spaceId };
        if (!recording) return;
        const deleted = { at: now(), importedAt: recording.importedAt };
        await transaction.objectStore('edits').put({ ...edits, deleted });
      });
      announceChange();
    },

    async restore(spaceId) {
      await write(await open(), ['edits'], async ({ store }) => {
        const { deleted: _deleted, ...edits } = (await store.get(spaceId)) ?? { spaceId };
        await store.put(edits);
      });
      announceChange();
    },

    async removePermanently(spaceIds) {
      const database = await open();
      for (const spaceId of spaceIds) await removeDeleted(database, spaceId);
      announceChange();
    },

    onChange,
  };
}

/** Removes permanently what was deleted more than `DAYS_IN_TRASH` before `now` (ms since 1970). */
export async function sweepTrash(database: Database, now: number): Promise<void> {
  const edits = await database.getAll('edits');
  const due = edits.filter(({ deleted }) => deleted && deleted.at < now - DAYS_IN_TRASH * DAY);
  for (const { spaceId } of due) await removeDeleted(database, spaceId);
  if (due.length > 0) announceChange();
}

/** One transaction: removes all of the recording, or nothing if it has been restored meanwhile. */
async function removeDeleted(database: Database, spaceId: string): Promise<void> {
  await write(
    database,
    [
      'recordings',
      'facts',
      'audio',
      'bytes',
      'timelines',
      'peaks',
      'edits',
      'positions',
      'attachments',
      'transcripts',
    ],
    async (transaction) => {
      const recording = await transaction.objectStore('recordings').get(spaceId);
      const edits = await transaction.objectStore('edits').get(spaceId);
      if (!edits?.deleted) return;
      const { deleted: _deleted, ...kept } = edits;
      await transaction.objectStore('edits').put(kept);
      if (!recording || deletedAtOf(recording, edits) === undefined) return;
      const parts = await transaction.objectStore('audio').getAll(partsOf(spaceId));
      const attachments = await transaction.objectStore('attachments').getAll(attachmentsOf(spaceId));
      const bytesIds = [...parts.flatMap(bytesIdsOf), ...attachments.map(({ bytesId }) => bytesId)];
      await Promise.all([
        ...bytesIds.map((id) => transaction.objectStore('bytes').delete(chunksOf(id))),
        transaction.objectStore('attachments').delete(attachmentsOf(spaceId)),
        transaction.objectStore('audio').delete(partsOf(spaceId)),
        transaction.objectStore('facts').delete(spaceId),
        transaction.objectStore('timelines').delete(spaceId),
        transaction.objectStore('peaks').delete(spaceId),
        transaction.objectStore('positions').delete(spaceId),
        transaction.objectStore('transcripts').delete(spaceId),
        transaction.objectStore('recordings').delete(spaceId),
      ]);
    },
  );
}
