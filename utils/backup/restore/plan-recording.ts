import { isSameOwner, mergeFacts, type PlannedRecording } from '#utils/import/index.ts';
import {
  readKnownSpaces,
  spaceOf,
  type Database,
  type KnownSpace,
  type SpaceFacts,
} from '#utils/library/index.ts';
import type { RecordingContent, RecordingEntries } from './read-recordings.ts';

/** A copy that a better one has replaced has an id of its own, and stays in the trash. */
const REPLACED = /~replaced-\d+$/;

/**
 * Finds the recording of the library that one of a backup is, as an import would: the same id, unless it is somebody else's; else another
 * copy that has the very same bytes; else a copy of its Space, about which its audio decides.
 */
export async function planRecording(
  { id, facts: found, importedAt, state, additions }: RecordingContent,
  { audio, lacksParts }: Pick<RecordingEntries, 'audio' | 'lacksParts'>,
  parts: PlannedRecording['parts'],
  database: Database,
): Promise<PlannedRecording> {
  const known = await knownFor(id, found, audio, database);
  const deleted = additions.edits?.deleted !== undefined;
  return {
    spaceId: known?.recording.spaceId ?? id,
    parts: [...parts],
    facts: known ? factsOf(known.facts, found) : found,
    found,
    known: known && deleted ? withoutDeletion(known) : known,
    ...(importedAt !== undefined && { importedAt }),
    ...(!known && parts.length > 0 && (state === 'partial' || lacksParts) && { hasMoreParts: true }),
  };
}

async function knownFor(
  id: string,
  found: SpaceFacts,
  audio: RecordingEntries['audio'],
  database: Database,
): Promise<KnownSpace | undefined> {
  const space = spaceOf(id);
  const range = IDBKeyRange.bound(`${space}~`, `${space}~\uffff`);
  const copies = (await database.getAllKeys('recordings', range)).filter((copy) => !REPLACED.test(copy));
  const knownSpaces = await readKnownSpaces(database, [...new Set([id, space, ...copies])]);
  const same = knownSpaces.get(id);
  if (same && isSameOwner(same.facts, found)) return same;
  if (REPLACED.test(id)) return same;
  const others = [...knownSpaces.values()].filter(({ recording }) => !REPLACED.test(recording.spaceId));
  // Only audio shows whether two copies are the same.
  const first = audio.length > 0 && knownSpaces.get(space);
  const comparable = first && first.recording.state !== 'missing' ? first : undefined;
  return others.find((known) => hasBytesOf(known, audio)) ?? same ?? comparable;
}

/** Whether each part is there, by size and checksum. */
function hasBytesOf({ originals, parts }: KnownSpace, audio: RecordingEntries['audio']): boolean {
  return (
    audio.length > 0 &&
    audio.every(({ part, size, crc32 }) => {
      const original = originals.get(part);
      return parts.includes(part) && original?.size === size && original.crc32 === crc32;
    })
  );
}

/** The library's own facts count, which may be newer; the very same object if the backup adds nothing. */
function factsOf(known: SpaceFacts, found: SpaceFacts): SpaceFacts {
  const merged = mergeFacts(found, known);
  return isSameValue(merged, known) ? known : merged;
}

/** What was in the trash when the backup was made does not take its copy out of the trash. */
function withoutDeletion({ deletedAt: _date, ...known }: KnownSpace): KnownSpace {
  return known;
}

/** Whether two values of JSON are equal, in whatever order their fields are. */
export function isSameValue(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return a === b;
  const [keys, others] = [Object.keys(a), Object.keys(b)];
  return (
    keys.length === others.length &&
    keys.every((key) => Object.hasOwn(b, key) && isSameValue(Reflect.get(a, key), Reflect.get(b, key)))
  );
}
