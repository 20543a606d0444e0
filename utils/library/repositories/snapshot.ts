import type { StoreKey, StoreValue } from 'idb';
import type { StoredPerson } from '#utils/people/index.ts';
import type { AudioKind } from '#utils/audio/index.ts';
import type { ResumePosition } from '#utils/library/heard.ts';
import { chunksOf } from '#utils/library/keys.ts';
import {
  readRow,
  readRows,
  storeOf,
  unlessUnreadable,
  type ReadRows,
} from '#utils/library/rows/read-rows.ts';
import type { QueueItem } from '#utils/library/queue-item.ts';
import type { Edits, Recording } from '#utils/library/records.ts';
import type {
  AudioPart,
  Chunk,
  Database,
  LibrarySchema,
  StoredAttachment,
  StoredFacts,
} from '#utils/library/schema.ts';
import { isValidRow } from '#utils/library/rows/valid-rows.ts';
import { joinChunks } from '#utils/library/repositories/bytes/bytes.ts';
import { rebuildRecording } from './rebuild-recording.ts';

/** Bytes as they were when the snapshot was taken, whatever has happened to their rows since. Reading them copies nothing. */
export interface SnapshotBytes {
  /** Bytes that there should be. */
  size: number;
  /** That they should have, if that is known. */
  crc32: number | undefined;
  /** Fewer where the browser has lost some. */
  open(): Promise<Blob>;
}

export interface SnapshotPart extends SnapshotBytes, Pick<AudioPart, 'part' | 'fault'> {
  spaceId: string;
  kind: AudioKind;
}

/** A row that cannot be read. */
export interface UnreadableRow {
  store:
    | 'audio'
    | 'facts'
    | 'edits'
    | 'positions'
    | 'people'
    | 'queue'
    | 'attachments'
    | 'imports'
    | 'transcripts';
  key: IDBValidKey;
}

/**
 * The library at one moment, without what is derived. Rows of transcripts and reports, which are large, are read when their
 * turn comes; what they say then is newer, or they are gone.
 */
export interface LibrarySnapshot {
  recordings: Recording[];
  facts: StoredFacts[];
  edits: Edits[];
  positions: ResumePosition[];
  people: StoredPerson[];
  queue: QueueItem[];
  /** X's own bytes of each part. */
  parts: SnapshotPart[];
  attachments: (StoredAttachment & SnapshotBytes)[];
  /** The recordings that have one. */
  transcripts: string[];
  /** The ids of reports, also of imports that have not ended. */
  imports: string[];
  unreadable: UnreadableRow[];
}

const STORES = [
  'recordings',
  'facts',
  'edits',
  'positions',
  'people',
  'queue',
  'audio',
  'attachments',
  'bytes',
  'transcripts',
  'imports',
] as const;
type Store = (typeof STORES)[number];

/** Reads rows in one transaction, or in many. */
interface RowReader {
  rows<Name extends Store>(store: Name): Promise<ReadRows<Name>>;
  keys<Name extends Store>(store: Name): Promise<StoreKey<LibrarySchema, Name>[]>;
  /** Undefined if it is damaged or gone. */
  row<Name extends Store>(
    store: Name,
    key: StoreKey<LibrarySchema, Name>,
  ): Promise<StoreValue<LibrarySchema, Name> | undefined>;
  chunks(bytesId: string): Promise<Chunk[]>;
}

/**
 * Takes a snapshot in one transaction, so that edits, imports and deletions come before all of it, or after. Blobs stay readable
 * when their rows are deleted: the browser keeps a file as long as somebody holds it. A damaged row makes the browser refuse
 * the whole transaction; then rows are read one by one, each as it is at that time.
 */
export async function takeSnapshot(database: Database): Promise<LibrarySnapshot> {
  const snapshot =
    (await unlessUnreadable(readSnapshot(readerInOneTransaction(database)))) ??
    (await readSnapshot(readerOfRows(database)));
  const { damaged, ...taken } = snapshot;
  const rebuilt = await Promise.all(damaged.map((spaceId) => rebuildRecording(database, spaceId)));
  return { ...taken, recordings: [...taken.recordings, ...rebuilt] };
}

function readerInOneTransaction(database: Database): RowReader {
  const transaction = database.transaction(STORES);
  // A request that fails ends it, and says why; that it has ended is no news.
  transaction.done.catch(() => undefined);
  return {
    async rows(store) {
      const rows = transaction.objectStore(store);
      const [keys, values] = await Promise.all([rows.getAllKeys(), rows.getAll()]);
      const isValid = values.map((value) => isValidRow(store, value));
      return {
        rows: values.filter((_, i) => isValid[i]),
        damaged: keys.filter((_, i) => !isValid[i]),
      };
    },
    keys: (store) => transaction.objectStore(store).getAllKeys(),
    async row(store, key) {
      const value = await transaction.objectStore(store).get(key);
      return value !== undefined && isValidRow(store, value) ? value : undefined;
    },
    chunks: (bytesId) => transaction.objectStore('bytes').getAll(chunksOf(bytesId)),
  };
}

function readerOfRows(database: Database): RowReader {
  return {
    rows: (store) => readRows(database, store),
    keys: (store) => database.getAllKeys(store),
    row: (store, key) => readRow(database, store, key),
    chunks: async (bytesId) =>
      (await unlessUnreadable(storeOf(database, 'bytes').getAll(chunksOf(bytesId)))) ?? [],
  };
}

/** How many rows of audio are read at a time: the index in each may have a megabyte. */
const ROWS_AT_A_TIME = 8;

/** `damaged`: the ids of recordings whose row has to be made again. */
async function readSnapshot(reader: RowReader): Promise<LibrarySnapshot & { damaged: string[] }> {
  const unreadable: UnreadableRow[] = [];
  const readAll = async <Name extends Store & UnreadableRow['store']>(store: Name) => {
    const { rows, damaged } = await reader.rows(store);
    unreadable.push(...damaged.map((key): UnreadableRow => ({ store, key })));
    return rows;
  };
  // All requests are made at once: a transaction with none under way ends.
  const [recordings, facts, edits, positions, people, queue, files, audio, transcripts, imports] =
    await Promise.all([
      reader.rows('recordings'),
      readAll('facts'),
      readAll('edits'),
      readAll('positions'),
      readAll('people'),
      readAll('queue'),
      readAll('attachments'),
      reader.keys('audio'),
      reader.keys('transcripts'),
      reader.keys('imports'),
    ]);
  const parts: SnapshotPart[] = [];
  for (let at = 0; at < audio.length; at += ROWS_AT_A_TIME) {
    const keys = audio.slice(at, at + ROWS_AT_A_TIME);
    const read = await Promise.all(keys.map((key) => readPart(reader, key)));
    read.forEach((part, i) => {
      const key = keys[i];
      if (part) parts.push(part);
      else if (key) unreadable.push({ store: 'audio', key });
    });
  }
  const attachments = await Promise.all(
    files.map(async (file) => ({ ...file, open: opening(await reader.chunks(file.bytesId)) })),
  );
  return {
    recordings: recordings.rows,
    damaged: recordings.damaged,
    facts,
    edits,
    positions,
    people,
    queue: queue[0] ?? [],
    parts,
    attachments,
    transcripts,
    imports,
    unreadable,
  };
}

async function readPart(
  reader: RowReader,
  key: StoreKey<LibrarySchema, 'audio'>,
): Promise<SnapshotPart | undefined> {
  const row = await reader.row('audio', key);
  if (!row) return undefined;
  const { spaceId, part, fault, original } = row;
  const { bytesId, size, crc32 } = original ?? row;
  return {
    spaceId,
    part,
    kind: original?.kind ?? 'adts',
    size,
    crc32,
    ...(fault && { fault }),
    open: opening(await reader.chunks(bytesId)),
  };
}

function opening(chunks: readonly Chunk[]): () => Promise<Blob> {
  return () => joinChunks(chunks);
}
