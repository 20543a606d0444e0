import { announceChange } from '#utils/library/changes.ts';
import type { ResumePosition } from '#utils/library/heard.ts';
import { mergeEdits, type DifferingText } from '#utils/library/merge/merge-edits.ts';
import { mergePositions } from '#utils/library/merge/merge-positions.ts';
import { mergeTranscripts } from '#utils/library/merge/merge-transcripts.ts';
import type { Edits } from '#utils/library/records.ts';
import type { Database, StoredTranscript } from '#utils/library/schema.ts';
import { isValidRow } from '#utils/library/rows/valid-rows.ts';
import { write, type WriteTransaction } from '#utils/library/rows/write.ts';
import { noteUncatalogued, noteUnindexed } from '#utils/library/repositories/search/note-changes.ts';
import { noteOutdated } from './read-outline.ts';

/** What a backup says about a recording, beside its audio and what archives have said. Whatever is absent adds nothing. */
export interface Additions {
  edits?: Edits;
  position?: ResumePosition;
  transcript?: StoredTranscript;
}

export interface Added {
  /** What has changed. */
  edits: boolean;
  position: boolean;
  transcript: boolean;
  /** The title that was not taken. */
  title?: DifferingText;
}

const STORES = [
  'recordings',
  'edits',
  'positions',
  'transcripts',
  'outdated',
  'uncatalogued',
  'unindexed',
] as const;

type Transaction = WriteTransaction<typeof STORES>;

/**
 * Merges these into what the library has of a recording, in one transaction, so that no edit from another page is
 * overwritten. Does nothing for a recording that is not in the library.
 */
export async function addToRecording(
  database: Database,
  spaceId: string,
  additions: Additions,
): Promise<Added> {
  let added: Added = { edits: false, position: false, transcript: false };
  await write(database, STORES, async (transaction) => {
    const recording = await transaction.objectStore('recordings').get(spaceId);
    if (!recording) return;
    added = {
      ...(await addEdits(transaction, recording, additions)),
      position: await addPosition(transaction, spaceId, additions),
      transcript: await addTranscript(transaction, spaceId, additions),
    };
    if (added.edits) await noteUncatalogued(transaction, [spaceId]);
    if (added.edits || added.position) await noteOutdated(transaction, [spaceId]);
    if (added.transcript) await noteUnindexed(transaction, spaceId);
  });
  const stores = (['edits', 'positions', 'transcripts'] as const).filter(
    (_, i) => [added.edits, added.position, added.transcript][i],
  );
  if (stores.length > 0) announceChange({ stores, spaces: [spaceId] });
  return added;
}

async function addEdits(
  transaction: Transaction,
  recording: { spaceId: string; importedAt: number },
  { edits: theirs }: Additions,
): Promise<Pick<Added, 'edits' | 'title'>> {
  if (!theirs) return { edits: false };
  const store = transaction.objectStore('edits');
  const { spaceId } = recording;
  const mine = validOr('edits', await store.get(spaceId)) ?? { spaceId };
  const { edits, title } = mergeEdits(mine, theirs, recording);
  if (edits !== mine) await store.put(edits);
  return { edits: edits !== mine, ...(title && { title }) };
}

async function addPosition(
  transaction: Transaction,
  spaceId: string,
  { position: theirs }: Additions,
): Promise<boolean> {
  if (!theirs) return false;
  const store = transaction.objectStore('positions');
  const mine = validOr('positions', await store.get(spaceId));
  const position = mergePositions(mine, { ...theirs, spaceId });
  if (position !== mine) await store.put(position);
  return position !== mine;
}

async function addTranscript(
  transaction: Transaction,
  spaceId: string,
  { transcript: theirs }: Additions,
): Promise<boolean> {
  if (!theirs) return false;
  const store = transaction.objectStore('transcripts');
  const mine = validOr('transcripts', await store.get(spaceId));
  const { transcript } = mergeTranscripts(mine, { ...theirs, spaceId });
  if (transcript !== mine) await store.put(transcript);
  return transcript !== mine;
}

/** Undefined instead of a damaged row, which what the backup has replaces. */
function validOr<Row>(store: 'edits' | 'positions' | 'transcripts', row: Row | undefined): Row | undefined {
  return row !== undefined && isValidRow(store, row) ? row : undefined;
}
