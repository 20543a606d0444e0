import type { Edits, LibraryRecording, Recording } from '#utils/library/records.ts';
import type { Database, SpaceFacts } from '#utils/library/schema.ts';
import { readableParts } from './readable-parts.ts';

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
  /** Numbers of the parts whose audio it has, and can still read. */
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
  const found = new Map<string, KnownSpace>();
  // Some at a time: how long a read may take is limited, and a thousand at once would wait for each other.
  for (let at = 0; at < known.length; at += BATCH) {
    const read = known.slice(at, at + BATCH).map((recording) => readKnown(database, recording));
    for (const each of await Promise.all(read)) found.set(each.recording.spaceId, each);
  }
  return found;
}

/** How many Spaces are read at a time. */
const BATCH = 16;

async function readKnown(database: Database, recording: LibraryRecording): Promise<KnownSpace> {
  const { spaceId } = recording;
  const [row, parts] = await Promise.all([database.get('facts', spaceId), readableParts(database, spaceId)]);
  const { spaceId: _key, ...facts } = row ?? { spaceId };
  return { recording, facts, parts };
}
