import { partsOf } from '#utils/library/keys.ts';
import type { Recording } from '#utils/library/records.ts';
import { readRow, readRows } from '#utils/library/rows/read-rows.ts';
import type { Database, SpaceFacts } from '#utils/library/schema.ts';
import { noteFaults } from './derived/checks.ts';
import { readableParts } from '#utils/library/repositories/bytes/readable-parts.ts';
import { deletedAtOf, readStoredRecording } from './read-recordings.ts';

/** What the library already has of a Space, in the trash or not. */
export interface KnownSpace {
  recording: Recording;
  /** When it was deleted, ms since 1970. */
  deletedAt?: number;
  facts: SpaceFacts;
  /** Numbers of the parts whose audio it has, and can still read. */
  parts: number[];
  /** Size in bytes and CRC-32 of what X stored of each part, by number. */
  originals: ReadonlyMap<number, { size: number; crc32?: number }>;
  /** Those of `parts` whose bytes have changed since they were imported. */
  changed: number[];
  /** Numbers of the parts whose audio it had, and cannot read any more. */
  lost: number[];
}

/** How many Spaces are read at a time: how long a read may take is limited, and a thousand would wait for each other. */
const BATCH = 16;

/** Up to how many Spaces are looked up one by one, instead of reading the ids of all. */
const FEW = 100;

/**
 * What the library has of these Spaces, by id. What turns out to be lost is noted, so that lists show it. `onRead` is
 * called with the number of Spaces that have been read, as they are.
 */
export async function readKnownSpaces(
  database: Database,
  spaceIds: readonly string[],
  onRead: (count: number) => void = () => undefined,
): Promise<Map<string, KnownSpace>> {
  const found = new Map<string, KnownSpace>();
  const known = await storedAmong(database, spaceIds);
  onRead(spaceIds.length - known.length);
  for (let at = 0; at < known.length; at += BATCH) {
    const batch = known.slice(at, at + BATCH);
    const read = await Promise.all(batch.map((spaceId) => readKnownSpace(database, spaceId)));
    for (const each of read) if (each) found.set(each.recording.spaceId, each);
    onRead(batch.length);
  }
  return found;
}

async function storedAmong(database: Database, spaceIds: readonly string[]): Promise<string[]> {
  const isFew = spaceIds.length <= FEW;
  const stored = new Set(
    isFew
      ? await Promise.all(spaceIds.map((spaceId) => database.getKey('recordings', spaceId)))
      : await database.getAllKeys('recordings'),
  );
  return spaceIds.filter((spaceId) => stored.has(spaceId));
}

async function readKnownSpace(database: Database, spaceId: string): Promise<KnownSpace | undefined> {
  const [recording, edits, stored, check, audio] = await Promise.all([
    readStoredRecording(database, spaceId),
    readRow(database, 'edits', spaceId),
    readRow(database, 'facts', spaceId),
    readRow(database, 'checks', spaceId),
    readRows(database, 'audio', partsOf(spaceId)),
  ]);
  if (!recording) return undefined;
  const { spaceId: _key, ...facts } = stored ?? { spaceId };
  const readable = await readableParts(database, audio.rows);
  const lost = [
    ...audio.rows.map(({ part }) => part).filter((part) => !readable.includes(part)),
    ...audio.damaged.map(([, part]) => part),
  ];
  if (lost.length > 0) await noteFaults(database, spaceId, lost, 'lost');
  const changed = check?.faults.filter(({ fault }) => fault === 'changed').map(({ part }) => part);
  const deletedAt = deletedAtOf(recording, edits);
  return {
    recording,
    facts,
    parts: readable,
    originals: new Map(audio.rows.map((row) => [row.part, row.original ?? row])),
    changed: readable.filter((part) => changed?.includes(part)),
    lost,
    ...(deletedAt !== undefined && { deletedAt }),
  };
}
