import { partsOf, type Database } from '#utils/library/database.ts';
import { readRecordings } from './read-recordings.ts';
import type { LibraryRecording } from '#utils/library/records.ts';
import type { SpaceFacts } from '#utils/library/space-facts.ts';

/** What the library has of a Space already, if only as deleted. */
export interface KnownSpace {
  recording: LibraryRecording;
  facts: SpaceFacts;
  /** Numbers of the parts whose sound it has. */
  parts: number[];
}

/** What the library has of these Spaces. */
export async function readKnownSpaces(
  database: Database,
  spaces: readonly string[],
): Promise<Map<string, KnownSpace>> {
  const recordings = new Map(
    (await readRecordings(database)).map((recording) => [recording.spaceId, recording]),
  );
  const known = spaces.flatMap((spaceId) => recordings.get(spaceId) ?? []);
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
