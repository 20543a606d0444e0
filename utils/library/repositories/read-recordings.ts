import type { Edits, LibraryRecording, Recording } from '#utils/library/records.ts';
import { onChangeOf } from '#utils/library/changes.ts';
import { readRow, readRows, readRowsOf } from '#utils/library/read-rows.ts';
import type { Database, StoredCheck } from '#utils/library/schema.ts';
import { rebuildRecording } from './rebuild-recording.ts';

/** Changes of what a list shows of recordings. */
export const onRecordingsChange = onChangeOf('recordings', 'edits', 'checks');

/**
 * Every recording with the person's edits, or those of these Spaces; deleted ones (`deletedAt`) included, in no order.
 */
export async function readRecordings(
  database: Database,
  spaceIds?: readonly string[],
): Promise<LibraryRecording[]> {
  const read = <Store extends 'recordings' | 'edits' | 'checks'>(store: Store, limit = Infinity) =>
    spaceIds && spaceIds.length <= limit ? readRowsOf(database, store, spaceIds) : readRows(database, store);
  const [recordings, edits, checks] = await Promise.all([read('recordings'), read('edits'), read('checks')]);
  const rebuilt = await Promise.all(recordings.damaged.map((spaceId) => rebuildRecording(database, spaceId)));
  const editsOf = bySpace(edits.rows);
  const checkOf = bySpace(checks.rows);
  return [...recordings.rows, ...rebuilt].map((recording) =>
    toLibraryRecording(recording, editsOf.get(recording.spaceId), checkOf.get(recording.spaceId)),
  );
}

/** One recording with the person's edits, deleted or not; undefined if there is none. */
export async function readRecording(
  database: Database,
  spaceId: string,
): Promise<LibraryRecording | undefined> {
  const [recording, edits, check] = await Promise.all([
    readStoredRecording(database, spaceId),
    readRow(database, 'edits', spaceId),
    readRow(database, 'checks', spaceId),
  ]);
  return recording && toLibraryRecording(recording, edits, check);
}

/** The row of a recording; made anew if it is damaged, and undefined if there is none. */
export async function readStoredRecording(
  database: Database,
  spaceId: string,
): Promise<Recording | undefined> {
  const row = await readRow(database, 'recordings', spaceId);
  if (row) return row;
  const isThere = await database.getKey('recordings', spaceId);
  return isThere === undefined ? undefined : rebuildRecording(database, spaceId);
}

function bySpace<Row extends { spaceId: string }>(rows: readonly Row[]): Map<string, Row> {
  return new Map(rows.map((row) => [row.spaceId, row]));
}

function toLibraryRecording(
  recording: Recording,
  edits: Edits | undefined,
  check: StoredCheck | undefined,
): LibraryRecording {
  const title = edits?.title ?? recording.titleOffer;
  const deletedAt = deletedAtOf(recording, edits);
  return {
    ...recording,
    state: stateAfterCheck(recording, check),
    ...(title !== undefined && { title }),
    ...(edits?.bookmarks && { bookmarks: edits.bookmarks }),
    ...(edits?.trim && { trim: edits.trim }),
    ...(edits?.isKept && { isKept: true }),
    ...(deletedAt !== undefined && { deletedAt }),
  };
}

/** What was imported completely may have been lost or damaged since. */
function stateAfterCheck({ state }: Recording, check: StoredCheck | undefined): LibraryRecording['state'] {
  const faults = check?.faults ?? [];
  if (faults.some(({ fault }) => fault === 'lost')) return 'lost';
  return faults.length > 0 && state === 'complete' ? 'damaged' : state;
}

/** When this copy was deleted, ms since 1970; undefined for a copy that was imported after the deletion. */
export function deletedAtOf(
  { importedAt }: Pick<Recording, 'importedAt'>,
  edits: Edits | undefined,
): number | undefined {
  return edits?.deleted?.importedAt === importedAt ? edits.deleted.at : undefined;
}
