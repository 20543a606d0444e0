import { partsOf, type Database } from '#utils/library/database.ts';
import { readShelved } from './read-recordings.ts';
import type { ShelvedRecording } from '#utils/library/records.ts';
import type { SpaceFacts } from '#utils/library/space-facts.ts';

/** What the library has of a Space already, if only as deleted. */
export interface KnownSpace {
  recording: ShelvedRecording;
  facts: SpaceFacts;
  /** Numbers of the parts whose sound it has. */
  parts: number[];
}

/** What the library has of these Spaces. */
export async function readKnown(
  database: Database,
  spaces: readonly string[],
): Promise<Map<string, KnownSpace>> {
  const shelved = new Map((await readShelved(database)).map((recording) => [recording.space, recording]));
  const known = spaces.flatMap((space) => shelved.get(space) ?? []);
  const transaction = database.transaction(['facts', 'sound']);
  const read = known.map(async (recording): Promise<[string, KnownSpace]> => {
    const { space } = recording;
    const [row, keys] = await Promise.all([
      transaction.objectStore('facts').get(space),
      transaction.objectStore('sound').getAllKeys(partsOf(space)),
    ]);
    const { space: _key, ...facts } = row ?? { space };
    return [space, { recording, facts, parts: keys.map(([, part]) => part) }];
  });
  return new Map(await Promise.all(read));
}
