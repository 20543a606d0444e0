import {
  fromParticipantChunks,
  personKey,
  toParticipantChunks,
  toParticipantLists,
  withChangedLists,
  type Participant,
  type ParticipantList,
} from '#utils/people/index.ts';
import { readRows, readRowsOf } from '#utils/library/rows/read-rows.ts';
import { speakerKey, type Recording } from '#utils/library/records.ts';
import type { Database } from '#utils/library/schema.ts';
import {
  packRows,
  purgePacked,
  readPacked,
  type PackedRows,
} from '#utils/library/repositories/packed-rows.ts';
import { rebuildRecording } from '#utils/library/repositories/rebuild-recording.ts';

/** A transaction that may write to `outdatedParticipants`. */
interface NotingTransaction {
  objectStore(name: 'outdatedParticipants'): { add(spaceIds: string[]): Promise<unknown> };
}

/** Notes that who speaks in these recordings changes with the transaction. */
export async function noteParticipants(
  transaction: NotingTransaction,
  spaceIds: readonly string[],
): Promise<void> {
  await transaction.objectStore('outdatedParticipants').add([...spaceIds]);
}

const PARTICIPANTS: PackedRows<'participants', ParticipantList> = {
  store: 'participants',
  log: 'outdatedParticipants',
  toChunks: toParticipantChunks,
  fromChunks: fromParticipantChunks,
  withChanges: withChangedLists,
  readNow,
};

/** Who speaks in which recording, those in the trash included, in no order. */
export function readParticipants(
  database: Database,
  spaceIds?: readonly string[],
): Promise<ParticipantList[]> {
  return spaceIds ? readNow(database, spaceIds) : readPacked(database, PARTICIPANTS);
}

/** Stores it as it is now, so that the next page need not read what has changed. */
export function packParticipants(database: Database): Promise<void> {
  return packRows(database, PARTICIPANTS);
}

/** The same after recordings were removed permanently, of which nothing may stay in it. */
export function purgeParticipants(database: Database): Promise<void> {
  return purgePacked(database, PARTICIPANTS);
}

async function readNow(database: Database, spaceIds?: readonly string[]): Promise<ParticipantList[]> {
  const { rows, damaged } = await (spaceIds
    ? readRowsOf(database, 'recordings', spaceIds)
    : readRows(database, 'recordings'));
  const rebuilt = await Promise.all(damaged.map((spaceId) => rebuildRecording(database, spaceId)));
  return toParticipantLists(
    [...rows, ...rebuilt].map((recording) => ({
      spaceId: recording.spaceId,
      participants: participantsOf(recording),
    })),
  );
}

function participantsOf({ speakers }: Recording): Participant[] {
  return speakers.flatMap((speaker) => {
    const person = personKey(speaker);
    return person === undefined ? [] : [{ speaker: speakerKey(speaker), person, seconds: speaker.seconds }];
  });
}
