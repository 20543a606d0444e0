import { createPeopleRows, readRecordings, type Database } from '#utils/library/index.ts';
import { createPeopleDirectory } from '#utils/people/index.ts';

/** What a backup would hold: how much it is, and what it says of other people. */
export interface BackupDescription {
  recordings: number;
  /** About how many the file has. */
  bytes: number;
  /** People who speak, apart from the owners of the archives. */
  speakers: number;
  /** Names that the person has given them. */
  names: number;
  /** Notes about recordings and bookmarks. */
  notes: number;
  transcripts: number;
  /** Recently deleted ones, which it may have, too. */
  deleted: { recordings: number; bytes: number };
}

/** Of everything, or of these recordings. */
export async function describeBackup(
  database: Database,
  spaceIds?: readonly string[],
): Promise<BackupDescription> {
  const [all, people, transcripts] = await Promise.all([
    readRecordings(database, spaceIds),
    createPeopleRows(async () => database).list(),
    database.getAllKeys('transcripts'),
  ]);
  const directory = createPeopleDirectory(people);
  const recordings = all.filter(({ deletedAt }) => deletedAt === undefined);
  const deleted = all.filter(({ deletedAt }) => deletedAt !== undefined);
  const owners = new Set(recordings.flatMap(({ account }) => account?.handle?.toLowerCase() ?? []));
  const speakers = new Map(
    recordings.flatMap((recording) =>
      recording.speakers
        .filter(({ handle }) => handle === undefined || !owners.has(handle.toLowerCase()))
        .flatMap((speaker) => directory.personOf(speaker) ?? [])
        .map((person) => [person.key, person] as const),
    ),
  );
  const named = spaceIds ? [...speakers.values()] : people;
  const ids = new Set(recordings.map(({ spaceId }) => spaceId));
  return {
    recordings: recordings.length,
    bytes: bytesOf(recordings),
    speakers: speakers.size,
    names: named.filter(({ name }) => name !== undefined).length,
    notes: recordings.reduce(
      (sum, { note, bookmarks = [] }) =>
        sum + (note === undefined ? 0 : 1) + bookmarks.filter((each) => each.note !== '').length,
      0,
    ),
    transcripts: transcripts.filter((id) => ids.has(id)).length,
    deleted: { recordings: deleted.length, bytes: bytesOf(deleted) },
  };
}

function bytesOf(recordings: readonly { bytes: number }[]): number {
  return recordings.reduce((sum, { bytes }) => sum + bytes, 0);
}
