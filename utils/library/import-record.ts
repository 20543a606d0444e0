import type { MissingReason } from '#utils/archive/index.ts';
import type { ImportCode, ImportCounts } from '#utils/import/index.ts';
import type { Account, RecordingState } from './records.ts';

/** Where sound is not as it was, in the whole of a recording. */
export interface LostAudio {
  /** The first few: media time, and about how much is lost there, both in seconds. */
  spots: { at: number; seconds: number }[];
  /** How many there are in all. */
  count: number;
  /** About how much is lost in all of those that are known, in seconds. */
  seconds: number;
}

/** What became of one Space in an import. */
export interface SpaceOutcome {
  spaceId: string;
  /** `unreached`: the import was stopped before it came to it. */
  kind: 'new' | 'replaced' | 'kept' | 'missing' | 'unreached';
  state: RecordingState;
  /** Why its sound, which was there, could not be taken. */
  code?: ImportCode;
  /** Why there was no sound of it, as far as can be told. */
  reason?: MissingReason;
  /** Sound in the library after the import, in seconds. */
  seconds?: number;
  /** Sound in the library before, in seconds, where this copy took another's place. */
  formerSeconds?: number;
  /** Where the sound in the library is damaged, as far as its frames show it. */
  damage?: LostAudio;
  /** Where X's recording has gaps, other than by damage. */
  gaps?: LostAudio;
  /** As X's metadata has it, ms since 1970. */
  startedAt?: number;
  endedAt?: number;
}

/** What became of one of the files. */
export interface FileOutcome {
  name: string;
  /** Bytes. */
  size: number;
  code?: ImportCode;
}

/** The report of one import, kept as proof of what was there. */
export interface ImportRecord {
  id: string;
  /** ms since 1970 */
  importedAt: number;
  account?: Account;
  files: FileOutcome[];
  counts: ImportCounts;
  spaces: SpaceOutcome[];
  /** Why it gave nothing, where it did. */
  failed?: ImportCode;
  /** What ended it before all was taken. */
  stopped?: ImportCode;
  /** Spaces that it had not come to when it was stopped. */
  unreached?: number;
  /** Files about Spaces that lie in the archive and were not taken, or not whole: X's list, attachments. */
  untaken?: number;
  /** Files beside the sound that the library has kept as they were. */
  attachments?: number;
  /** X's own entries of `spaces-metadata.js`, as they were. */
  metadata: unknown[];
}

/** A report as it is read: without X's raw entries, which may be large. */
export type ImportReport = Omit<ImportRecord, 'metadata'>;
