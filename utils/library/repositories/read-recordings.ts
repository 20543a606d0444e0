import type { Database } from '#utils/library/database.ts';
import type { Edits, Recording, LibraryRecording } from '#utils/library/records.ts';

/** Every recording with the person's edits beside it, the deleted ones (`deletedAt`) too, in no order. */
export async function readRecordings(database: Database): Promise<LibraryRecording[]> {
  const transaction = database.transaction(['recordings', 'edits']);
  const [recordings, edits] = await Promise.all([
    transaction.objectStore('recordings').getAll(),
    transaction.objectStore('edits').getAll(),
  ]);
  const bySpace = new Map(edits.map((each) => [each.spaceId, each]));
  return recordings.map((recording) => withEdits(recording, bySpace.get(recording.spaceId)));
}

export function withEdits(recording: Recording, edits: Edits | undefined): LibraryRecording {
  const title = edits?.title ?? recording.titleOffer;
  const deletedAt = deletedAtOf(recording, edits);
  return {
    ...recording,
    ...(title !== undefined && { title }),
    ...(edits?.bookmarks && { bookmarks: edits.bookmarks }),
    ...(edits?.trim && { trim: edits.trim }),
    ...(deletedAt !== undefined && { deletedAt }),
  };
}

/** When this copy was deleted, ms since 1970; one that an import has brought since is not meant by the mark. */
export function deletedAtOf({ importedAt }: Recording, edits: Edits | undefined): number | undefined {
  return edits?.deleted?.importedAt === importedAt ? edits.deleted.at : undefined;
}
