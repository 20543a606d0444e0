import { onChangeOf } from '#utils/library/changes.ts';
import { heardOf, type ResumePosition } from '#utils/library/heard.ts';
import type { Edits, LibraryRecording, Recording } from '#utils/library/records.ts';
import { readRow, readRows, readRowsOf, type ReadRows } from '#utils/library/rows/read-rows.ts';
import type { Database, StoredCheck } from '#utils/library/schema.ts';
import { rebuildRecording } from './rebuild-recording.ts';

/** Changes of what a list shows of recordings. */
export const onRecordingsChange = onChangeOf('recordings', 'edits', 'checks', 'positions');

/**
 * Every recording with the person's edits, or those of these Spaces; deleted ones (`deletedAt`) included, in no order.
 */
export async function readRecordings(
  database: Database,
  spaceIds?: readonly string[],
): Promise<LibraryRecording[]> {
  const [recordings, edits, checks, positions] = await Promise.all([
    spaceIds ? readRowsOf(database, 'recordings', spaceIds) : readRows(database, 'recordings'),
    readAbout(database, 'edits', spaceIds),
    readAbout(database, 'checks', spaceIds),
    readAbout(database, 'positions', spaceIds),
  ]);
  const rebuilt = await Promise.all(recordings.damaged.map((spaceId) => rebuildRecording(database, spaceId)));
  const editsOf = bySpace(edits.rows);
  const checkOf = bySpace(checks.rows);
  const positionOf = bySpace(positions.rows);
  return [...recordings.rows, ...rebuilt].map((recording) => {
    const { spaceId } = recording;
    return toLibraryRecording(recording, {
      edits: editsOf.get(spaceId),
      check: checkOf.get(spaceId),
      position: positionOf.get(spaceId),
    });
  });
}

/** Up to how many recordings rows about them are read one by one, whether there are any or not. */
const FEW = 50;

/** Rows about these recordings, or all, and perhaps more. Of recordings that were just imported there are none. */
export async function readAbout<Store extends 'edits' | 'checks' | 'positions'>(
  database: Database,
  store: Store,
  spaceIds?: readonly string[],
): Promise<ReadRows<Store>> {
  const isSome = spaceIds && (spaceIds.length <= FEW || spaceIds.length < (await database.count(store)));
  return isSome ? readRowsOf(database, store, spaceIds) : readRows(database, store);
}

/** One recording with the person's edits, deleted or not; undefined if there is none. */
export async function readRecording(
  database: Database,
  spaceId: string,
): Promise<LibraryRecording | undefined> {
  const [recording, edits, check, position] = await Promise.all([
    readStoredRecording(database, spaceId),
    readRow(database, 'edits', spaceId),
    readRow(database, 'checks', spaceId),
    readRow(database, 'positions', spaceId),
  ]);
  return recording && toLibraryRecording(recording, { edits, check, position });
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

/** What other rows say about a recording. */
interface AboutRecording {
  edits: Edits | undefined;
  check: StoredCheck | undefined;
  position: ResumePosition | undefined;
}

function toLibraryRecording(
  recording: Recording,
  { edits, check, position: resume }: AboutRecording,
): LibraryRecording {
  const title = edits?.title ?? recording.titleOffer;
  const deletedAt = deletedAtOf(recording, edits);
  const { position = 0, playedAt } = resume ?? {};
  return {
    ...recording,
    state: stateAfterCheck(recording, check),
    heard: heardOf(resume, edits?.trim?.from),
    ...(position > 0 && { position }),
    ...(playedAt !== undefined && { playedAt }),
    ...(title !== undefined && { title }),
    ...(edits?.bookmarks && { bookmarks: edits.bookmarks }),
    ...(edits?.clips && { clips: edits.clips }),
    ...(edits?.trim && { trim: edits.trim }),
    ...(edits?.isKept && { isKept: true }),
    ...(edits?.isFavourite && { isFavourite: true }),
    ...(edits?.tags && { tags: edits.tags }),
    ...(edits?.note !== undefined && { note: edits.note }),
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
