import type { ImportCode, ImportCounts } from '../import/status.ts';
import type { Account, RecordingState } from './records.ts';

/** What became of one Space in an import. */
export interface SpaceOutcome {
  space: string;
  outcome: 'new' | 'replaced' | 'kept' | 'missing';
  state: RecordingState;
  /** Why its sound, which was there, could not be taken. */
  code?: ImportCode;
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
  /** X's own entries of `spaces-metadata.js`, as they were. */
  metadata: unknown[];
}
