import type { DBSchema, IDBPDatabase } from 'idb';
import type { SpaceMetadata } from '#utils/archive/index.ts';
import type { AudioIndex, AudioKind, SpeakerTurns } from '#utils/audio/index.ts';
import type { ParticipantsChunk, StoredPerson } from '#utils/people/index.ts';
import type { Cue } from '#utils/transcript/index.ts';
import type { ResumePosition } from './heard.ts';
import type { ImportRecord } from './import-record.ts';
import type { CatalogueEntry } from './catalogue.ts';
import type { OutlineChunk } from './outline.ts';
import type { QueueItem } from './queue-item.ts';
import type { Account, Edits, Recording } from './records.ts';

/** Everything that archives have said about a Space so far. Each import adds to it, and none removes anything. */
export interface SpaceFacts {
  /** As read from `spaces-metadata.js`; its `raw` is X's own entry, unchanged. */
  metadata?: SpaceMetadata;
  /** The owner of the archive that these facts come from. */
  account?: Account;
  /** A title found in the owner's own posts. */
  titleOffer?: string;
  /** All titles that were found, if there are several, likeliest first. */
  titleChoices?: string[];
  /** Handles without @ of the people in the Space, by numeric user id. */
  handles?: Record<string, string>;
}

export interface StoredFacts extends SpaceFacts {
  spaceId: string;
}

/**
 * One part of a Space's audio. Its bytes in `bytes` are an ADTS stream: X's own, untouched, or, where `original` is
 * set, the same frames extracted from what X stored.
 */
export interface AudioPart {
  /** X's part number, from the file's name (`space-<id>_<part>.ts`). */
  part: number;
  /** Key of the rows in `bytes`. A recording that is replaced gets new ones, so two copies never mix. */
  bytesId: string;
  /** Bytes in total. */
  size: number;
  /**
   * Of these bytes, computed when they were imported: what is stored can be compared with it. Version 1 of the schema did not
   * have it.
   */
  crc32?: number;
  /** What is wrong with its bytes, which `index` may not show: the end is missing, or the checksum does not match. */
  fault?: 'cut-off' | 'damaged';
  index: AudioIndex;
  /** What X stored, untouched, if that is not ADTS. */
  original?: { bytesId: string; /** Bytes. */ size: number; crc32?: number; kind: AudioKind };
  /** SHA-256 of what X stored, in hexadecimal digits; computed when it is first requested. */
  sha256?: string;
}

export interface StoredAudioPart extends AudioPart {
  spaceId: string;
}

/** A file that came with a Space or an account, stored unchanged. Its bytes are in `bytes`. */
export interface StoredAttachment {
  /** What it belongs to: a Space's id, or `homeOfAccount`. */
  home: string;
  /** Its original name, without folders. Never used as a path on a disk. */
  name: string;
  /** Bytes. */
  size: number;
  /** Of these bytes. Files of the same name, size and checksum count as the same file. */
  crc32: number;
  bytesId: string;
  /** ms since 1970 */
  importedAt: number;
  /** Whether the file is complete and its checksum matches. */
  isIntact: boolean;
  /** What its first bytes look like. */
  kind: AudioKind;
}

export type AttachmentKey = [home: string, name: string, size: number, crc32: number];

/** When each speaker spoke. Derived from the tags in the audio, and can be derived again. */
export interface StoredTimeline {
  spaceId: string;
  /** In the order of the recording's `speakers`. */
  speakers: SpeakerTurns[];
}

/** The waveform of a recording, decoded once. Derived, and can be derived again. */
export interface StoredPeaks {
  spaceId: string;
  /** The copy of the audio that it was drawn from. */
  bytesIds: string[];
  /** Values per second. */
  perSecond: number;
  /** The largest amplitude of each interval, 0–255; zero where nothing has been decoded yet. */
  values: Uint8Array;
  /** Seconds decoded so far. */
  done: number;
  /** Set once all of it is decoded. A number, because IndexedDB indexes no booleans. */
  complete?: 1;
  /** Frames that cannot be decoded: X's part number, and the frame's number in that part. */
  broken: [part: number, frame: number][];
}

/** A transcript that the person attached to a recording. No import ever writes here. */
export interface StoredTranscript {
  spaceId: string;
  /** The file's name. */
  name: string;
  /** ms since 1970 */
  addedAt: number;
  /** When its words or times were last changed here, ms since 1970. */
  editedAt?: number;
  /** Seconds by which its lines have been shifted; `cues` have the times after that, some of them perhaps negative. */
  offset?: number;
  cues: Cue[];
  /** The full text, if it has no times. */
  text?: string;
}

/** What the last check of a recording's stored bytes has found. A copy that is committed later is not checked yet. */
export interface StoredCheck {
  spaceId: string;
  /** ms since 1970 */
  checkedAt: number;
  /** Bytes that were read. */
  bytes: number;
  /** Parts whose bytes the browser has lost, or that are not the bytes that were imported. */
  faults: PartFault[];
}

export interface PartFault {
  part: number;
  fault: 'lost' | 'changed';
}

/** Recordings whose transcripts are indexed together. Derived, like all of the index. */
export interface WordGroup {
  number: number;
  /** Postings name a recording by its position here. */
  spaceIds: string[];
  /** The first term of each of its blocks. */
  firstTerms: string[];
}

/** Some terms of a group, in order, each with the lines of the transcripts that have it. */
export interface WordBlock {
  terms: string[];
  /** See `postings.ts`. */
  postings: Uint8Array;
  /** Where in `postings` those of each term end. */
  ends: Uint32Array;
}

/** An original that is among the downloads. */
export interface CopiedFile {
  bytesId: string;
  /** In our folder there. */
  path: string;
  /** Bytes. */
  size: number;
  crc32?: number;
}

/** Names bytes that nothing refers to yet, or any more. If no import is running, they are left over and get swept. */
export interface UncommittedBytes {
  bytesId: string;
}

/**
 * Bytes of the library. Small ones are part of their row: each Blob is a file, and a browser that writes hundreds of files
 * durably waits for the disk as often.
 */
export type Chunk = Blob | ArrayBuffer;

/**
 * Facts come from archives (`facts`), opinions from the person (`edits`), and derived data from facts (`timelines`):
 * three kinds of rows that are never mixed.
 */
export interface LibrarySchema extends DBSchema {
  recordings: { key: string; value: Recording };
  facts: { key: string; value: StoredFacts };
  audio: {
    key: [spaceId: string, part: number];
    value: StoredAudioPart;
    /** They say what bytes belong to a row that cannot be read. */
    indexes: { bytesId: string; original: string };
  };
  bytes: { key: [bytesId: string, chunk: number]; value: Chunk };
  timelines: { key: string; value: StoredTimeline };
  edits: { key: string; value: Edits };
  imports: { key: string; value: ImportRecord };
  positions: { key: string; value: ResumePosition };
  uncommitted: { key: string; value: UncommittedBytes };
  attachments: { key: AttachmentKey; value: StoredAttachment };
  peaks: { key: string; value: StoredPeaks; indexes: { complete: number } };
  transcripts: { key: string; value: StoredTranscript };
  checks: { key: string; value: StoredCheck };
  /** All that the list needs of each recording, as it was after the change of that number. Derived. */
  outline: { key: [change: number, chunk: number]; value: OutlineChunk };
  /** The ids of the recordings that have changed since, per transaction, by its number. */
  outdated: { key: number; value: string[] };
  /** `next`: what is to be played next, in order. */
  queue: { key: 'next'; value: QueueItem[] };
  people: { key: string; value: StoredPerson };
  /** Who speaks in each recording, as it was after the change of that number. Derived. */
  participants: { key: [change: number, chunk: number]; value: ParticipantsChunk };
  /** The ids of the recordings whose speakers have changed since, per transaction, by its number. */
  outdatedParticipants: { key: number; value: string[] };
  /** What search reads of each recording, as it was after the change of that number. Derived. */
  catalogue: { key: [change: number, chunk: number]; value: CatalogueEntry[] };
  /** The ids of the recordings whose words have changed since, per transaction, by its number. */
  uncatalogued: { key: number; value: string[] };
  /** The index of what was said: which lines of which transcripts have a word. */
  wordGroups: { key: number; value: WordGroup };
  words: { key: [group: number, block: number]; value: WordBlock };
  /** A random name of the last change of a transcript that the index lacks, by its recording. */
  unindexed: { key: string; value: string };
  /** The originals that are among the downloads, too. */
  downloadsCopy: { key: string; value: CopiedFile };
  /**
   * `id`: a random one of this database, made with it. `backup`: the last one of it, as JSON. `downloadsCopy`: whether
   * originals are copied to the downloads, and how far that is, as JSON.
   */
  about: { key: 'id' | 'backup' | 'downloadsCopy'; value: string };
}

export type Database = IDBPDatabase<LibrarySchema>;
