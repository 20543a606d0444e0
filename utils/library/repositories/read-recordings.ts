import { partsOf } from '#utils/library/keys.ts';
import type { Edits, LibraryRecording, Recording } from '#utils/library/records.ts';
import type { Database, SpaceFacts } from '#utils/library/schema.ts';

/** Every recording with the person's edits, deleted ones (`deletedAt`) included, in no order. */
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

/** When this copy was deleted, ms since 1970; undefined for a copy that was imported after the deletion. */
export function deletedAtOf({ importedAt }: Recording, edits: Edits | undefined): number | undefined {
  return edits?.deleted?.importedAt === importedAt ? edits.deleted.at : undefined;
}

/** What the library already has of a Space, in the trash or not. */
export interface KnownSpace {
  recording: LibraryRecording;
  facts: SpaceFacts;
  /** Numbers of the parts whose audio it has. */
  parts: number[];
}

/** What the library has of these Spaces, by id. */
export async function readKnownSpaces(
  database: Database,
  spaceIds: readonly string[],
): Promise<Map<string, KnownSpace>> {
  const recordings = new Map(
    (await readRecordings(database)).map((recording) => [recording.spaceId, recording]),
  );
  const known = spaceIds.flatMap((spaceId) => recordings.get(spaceId) ?? []);
  const transaction = database.transaction(['facts', 'audio']);
  const read = known.map(async (recording): Promise<[string, KnownSpace]> => {
    const { spaceId } = recording;
    const [row, keys] = await Promise.all([
      transaction.objectStore('facts').get(spaceId),
      transaction.objectStore('audio').getAllKeys(partsOf(spaceId)),
    ]);
    const { spaceId: _key, ...facts } = row ?? { spaceId };
    return [spaceId, { recording, facts, parts: keys.map(([, part]) => part) }];
  });
  return new Map(await Promise.all(read));
}
