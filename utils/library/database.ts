import { openDB, type DBSchema, type IDBPDatabase } from 'idb';
import type { AudioKind, AudioIndex, SpeakerTurns } from '#utils/audio/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import type { AttachmentKey, StoredAttachment } from '#utils/library/repositories/attachments.ts';
import type { ImportRecord } from './import-record.ts';
import type { StoredPeaks } from '#utils/library/repositories/peaks.ts';
import type { Edits, Recording } from './records.ts';
import type { StoredFacts } from './space-facts.ts';
import type { StoredTranscript } from '#utils/library/repositories/transcripts.ts';
import { isOutOfSpace } from './is-out-of-space.ts';

/**
 * One part of a Space's sound: a stream of ADTS in `bytes`, untouched as X stored it, or, where `original` says that
 * X stored something else, the same frames taken out of that.
 */
export interface AudioPart {
  spaceId: string;
  /** X's part number, from the file's name (`space-<id>_<part>.ts`). */
  part: number;
  /** Names the rows of `bytes`: a recording that is replaced gets new ones, so neither ever mixes. */
  bytesId: string;
  /** Bytes in all. */
  size: number;
  /** What was wrong with its bytes, where `index` may not show it: their end is missing, or they are not what was packed. */
  fault?: 'cut-off' | 'damaged';
  index: AudioIndex;
  /** What X stored, untouched, where that is no ADTS. */
  original?: { bytesId: string; /** Bytes. */ size: number; kind: AudioKind };
  /** SHA-256 of what X stored, in hexadecimal digits; made when it is first asked for. */
  sha256?: string;
}

/** Who spoke when; made from the sound's tags, and can be made again. */
export interface StoredTimeline {
  spaceId: string;
  /** In the order of the recording's `speakers`. */
  speakers: SpeakerTurns[];
}

/** Where listening stopped. */
export interface ResumePosition {
  spaceId: string;
  /** Seconds. */
  position: number;
}

/** Bytes on their way in. What still stands here when no import runs was broken off, and is swept. */
export interface UncommittedBytes {
  bytesId: string;
}

/**
 * Facts come from archives, opinions from people (`edits`), derived things from facts (`timelines`): three kinds of
 * rows, never mixed.
 */
export interface LibrarySchema extends DBSchema {
  recordings: { key: string; value: Recording };
  facts: { key: string; value: StoredFacts };
  audio: { key: [space: string, part: number]; value: AudioPart };
  bytes: { key: [bytesId: string, chunk: number]; value: Blob };
  timelines: { key: string; value: StoredTimeline };
  edits: { key: string; value: Edits };
  imports: { key: string; value: ImportRecord };
  positions: { key: string; value: ResumePosition };
  uncommitted: { key: string; value: UncommittedBytes };
  attachments: { key: AttachmentKey; value: StoredAttachment };
  peaks: { key: string; value: StoredPeaks; indexes: { whole: number } };
  transcripts: { key: string; value: StoredTranscript };
}

export type Database = IDBPDatabase<LibrarySchema>;

/** The schema that the first release will have. From then on each change is a step in `upgrade`. */
const VERSION = 1;

/**
 * Opens the library's database. Throws `busy` where another version of the extension holds it, `quota` where the disk
 * is so full that it cannot even be opened.
 */
export function openDatabase(name = 'afterspace', version = VERSION): Promise<Database> {
  return new Promise((resolve, reject) => {
    openDB<LibrarySchema>(name, version, {
      upgrade(database, installed) {
        if (installed < 1) createStores(database);
      },
      blocked() {
        reject(new CodedError('busy', 'Another version of Afterspace holds the library'));
      },
      blocking(_current, _blocked, event) {
        // A newer version waits: let it, rather than stand in its way until this page is closed.
        if (event.target instanceof IDBDatabase) event.target.close();
      },
    }).then(resolve, (error: unknown) => {
      reasonOf(error).then(reject, reject);
    });
  });
}

async function reasonOf(cause: unknown): Promise<unknown> {
  if (!(await isOutOfSpace(cause))) return cause;
  return new CodedError('quota', 'There is no room to open the library', { cause });
}

function createStores(database: Database): void {
  database.createObjectStore('recordings', { keyPath: 'spaceId' });
  database.createObjectStore('audio', { keyPath: ['spaceId', 'part'] });
  database.createObjectStore('bytes');
  database.createObjectStore('timelines', { keyPath: 'spaceId' });
  database.createObjectStore('edits', { keyPath: 'spaceId' });
  database.createObjectStore('imports', { keyPath: 'id' });
  database.createObjectStore('positions', { keyPath: 'spaceId' });
  database.createObjectStore('uncommitted', { keyPath: 'bytesId' });
  database.createObjectStore('facts', { keyPath: 'spaceId' });
  database.createObjectStore('attachments', { keyPath: ['home', 'name', 'size', 'crc32'] });
  database.createObjectStore('peaks', { keyPath: 'spaceId' }).createIndex('whole', 'whole');
  database.createObjectStore('transcripts', { keyPath: 'spaceId' });
}

/** The names of all bytes that a part has in the library. */
export function bytesIdsOf({ bytesId, original }: Pick<AudioPart, 'bytesId' | 'original'>): string[] {
  return original ? [bytesId, original.bytesId] : [bytesId];
}

/** Every chunk of one part's bytes. */
export function chunksOf(bytesId: string): IDBKeyRange {
  return IDBKeyRange.bound([bytesId, 0], [bytesId, Infinity]);
}

/** Every part of one Space's sound. */
export function partsOf(spaceId: string): IDBKeyRange {
  return IDBKeyRange.bound([spaceId, -Infinity], [spaceId, Infinity]);
}
