import { attachmentsOf } from './attachments.ts';
import { announceChange, onChange } from '#utils/library/changes.ts';
import { bytesIdsOf, chunksOf, partsOf, type Database } from '#utils/library/database.ts';
import { deletedAtOf, readRecordings } from './read-recordings.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import { write } from '#utils/library/write.ts';

/** For how long a deleted recording can be brought back, in days: X may not have it any more. */
export const DELETED_FOR_DAYS = 30;
const DAY = 24 * 3600 * 1000;

/** Deleting in two steps: a mark that hides the recording, and much later the bytes. */
export interface Deleted {
  /** What can still be brought back, the last deleted first. */
  list(): Promise<LibraryRecording[]>;
  /** Hides a recording; nothing of it is removed yet. */
  add(spaceId: string): Promise<void>;
  /** Shows it again, as it was. */
  restore(spaceId: string): Promise<void>;
  /** Removes these for good, if they are still deleted. What the person wrote about them stays. */
  remove(spaces: readonly string[]): Promise<void>;
  /** Calls back when the library changes. Returns what ends it. */
  onChange(listener: () => void): () => void;
}

export function createDeleted(opening: Promise<Database>, now: () => number = Date.now): Deleted {
  return {
    async list() {
      const all = await readRecordings(await opening);
      return all
        .filter(({ deletedAt }) => deletedAt !== undefined)
        .sort((a, b) => (b.deletedAt ?? 0) - (a.deletedAt ?? 0));
    },

    async add(spaceId) {
      await write(await opening, ['recordings', 'edits'], async (transaction) => {
        const recording = await transaction.objectStore('recordings').get(spaceId);
        const edits = (await transaction.objectStore('edits').get(spaceId)) ?? { spaceId };
        if (!recording) return;
        const deleted = { at: now(), importedAt: recording.importedAt };
        await transaction.objectStore('edits').put({ ...edits, deleted });
      });
      announceChange();
    },

    async restore(spaceId) {
      await write(await opening, ['edits'], async ({ store }) => {
        const { deleted: _deleted, ...edits } = (await store.get(spaceId)) ?? { spaceId };
        await store.put(edits);
      });
      announceChange();
    },

    async remove(spaces) {
      const database = await opening;
      for (const spaceId of spaces) await removeDeleted(database, spaceId);
      announceChange();
    },

    onChange,
  };
}

/** Removes for good what was deleted so long before `now` (ms since 1970) that it cannot be brought back. */
export async function sweepDeleted(database: Database, now: number): Promise<void> {
  const edits = await database.getAll('edits');
  const due = edits.filter(({ deleted }) => deleted && deleted.at < now - DELETED_FOR_DAYS * DAY);
  for (const { spaceId } of due) await removeDeleted(database, spaceId);
  if (due.length > 0) announceChange();
}

/** One transaction: all of it goes, or, where it has been brought back meanwhile, nothing. */
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
