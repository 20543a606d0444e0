import type { MissingReason } from '#utils/archive/index.ts';
import type { Account, RecordingState } from './records.ts';

/** Why an import failed, or was stopped. The words for each are in `locales/` (`error-<code>`). */
export const IMPORT_CODES = [
  'not-a-zip',
  'not-an-x-archive',
  'spaces-left-out',
  'no-spaces',
  'encrypted',
  'truncated',
  'too-large',
  'bad-metadata',
  'unknown-audio',
  'unsupported-zip',
  'quota',
  'busy',
  'newer-library',
  'newer-backup',
  'bad-backup',
  'damaged-file',
  'password-needed',
  'wrong-password',
  'interrupted',
  'cancelled',
  'unreadable',
  // Of an archive that X keeps (`utils/remote`).
  'no-ranges',
  'kept-elsewhere',
  'link-refused',
  'link-changed',
  'web-page',
  'wrong-answer',
  'server-failed',
  'no-connection',
  'unexpected',
] as const;

export type ImportCode = (typeof IMPORT_CODES)[number];

/** What an import did. Each Space counts once; `partial` and `damaged` say how many of those are in that state. */
export interface ImportCounts {
  new: number;
  replaced: number;
  kept: number;
  missing: number;
  partial: number;
  damaged: number;
}

/** Where a recording has lost audio. */
export interface LostAudio {
  /** The first few: media time, and roughly how much is lost there, both in seconds. */
  spots: { at: number; seconds: number }[];
  /** How many there are in total. */
  count: number;
  /** Roughly how much is lost in all spots whose length is known, in seconds. */
  seconds: number;
}

/** What an import did with one Space. */
export interface SpaceOutcome {
  spaceId: string;
  /** `kept`: the library's own copy is as good. `unreached`: the import was stopped before it got there. */
  kind: 'new' | 'replaced' | 'kept' | 'missing' | 'unreached';
  /** `lost`: the library has lost its audio, and the archive has none. */
  state: RecordingState | 'lost';
  /** Why its audio, which the archive has, could not be imported. */
  code?: ImportCode;
  /** Why the archive has no audio of it, as far as is known. */
  reason?: MissingReason;
  /** Audio in the library after the import, in seconds. */
  seconds?: number;
  /** Audio in the library before the import, in seconds, if this copy replaced another. */
  formerSeconds?: number;
  /** Seconds that it went on after this audio, by X's metadata, if the ZIP that the audio came from is cut off. */
  endMissing?: number;
  /** Where the audio in the library is damaged, as far as its frames show it. */
  damage?: LostAudio;
  /** Gaps in X's own recording, not caused by damage. */
  gaps?: LostAudio;
  /** From X's metadata, ms since 1970. */
  startedAt?: number;
  /** From X's metadata, ms since 1970. */
  endedAt?: number;
}

/** What an import did with one of the files. */
export interface FileOutcome {
  name: string;
  /** Bytes. */
  size: number;
  code?: ImportCode;
  /** Names of the files that must be chosen too, if it is a split ZIP without all of its parts. */
  needs?: string[];
  /** It is behind X's link, and only some of it was read. */
  isRemote?: true;
  /** The name of the ZIP that it is inside of, if it was not chosen itself. */
  inside?: string;
}

/** A file inside an archive, beside the Spaces' audio, that could not be read. */
export interface FileFault {
  /** Its path in the archive. */
  name: string;
  code: ImportCode;
}

/** What is known of an import that has not ended. */
export interface BegunImport {
  /** The lock that its engine holds as long as it lives. */
  engine: string;
  /** The files, if they are downloads that can be read again without a person. */
  downloads?: { url: string; name: string; /** Bytes. */ size: number }[];
  /** Whether it is out of X's link. */
  isTake?: true;
  /** Whether it goes on with an import that was interrupted. */
  isRepeated?: true;
}

/** What restoring a backup has done beside storing recordings. */
export interface RestoredData {
  /** When the backup was made, ms since 1970. */
  madeAt?: number;
  /** How many recordings got titles, notes or the like; transcripts; positions. */
  edits: number;
  transcripts: number;
  positions: number;
  /** How many people were named, joined or hidden. */
  people: number;
  /** How many reports of earlier imports were added. */
  reports: number;
  /** Titles and names of the backup that were not taken, because the library has others. */
  differing?: { kept: string; other: string; spaceId?: string }[];
}

/** The report of one import, stored as proof of what the archive had. */
export interface ImportRecord {
  id: string;
  /** ms since 1970 */
  importedAt: number;
  account?: Account;
  files: FileOutcome[];
  counts: ImportCounts;
  spaces: SpaceOutcome[];
  /** Why it failed, if it did. */
  failed?: ImportCode;
  /** With `no-spaces`: where the Spaces may be. */
  reason?: 'another-part';
  /** Set until it ends. Until then the report is hidden. */
  begun?: BegunImport;
  /** What stopped it before everything was imported. */
  stopped?: ImportCode;
  /** How many Spaces it had not reached when it was stopped. */
  unreached?: number;
  /** Files about Spaces in the archive that were not imported, or not completely: X's list, posts, attachments. */
  unimported?: number;
  /** The first of these files, as far as it is known why. */
  faults?: FileFault[];
  /** How many files beside the audio the library has stored. */
  attachments?: number;
  /** Set if it was a backup. */
  restored?: RestoredData;
  /** X's own entries of `spaces-metadata.js`, unchanged. */
  metadata: unknown[];
}

/** A report without X's raw entries, which may be large. */
export type ImportReport = Omit<ImportRecord, 'metadata'>;
