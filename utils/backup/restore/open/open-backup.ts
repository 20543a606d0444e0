import {
  MANIFEST_PATH,
  MANIFEST_SUM_PATH,
  MAX_MANIFEST_BYTES,
  parseBackupManifest,
  sha256Of,
  type BackupManifest,
  type LeftOut,
} from '#utils/backup/format/index.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import { entryItem, type FileItem } from '#utils/import/index.ts';
import type { FileFault } from '#utils/library/index.ts';
import { readEntry, refuseOverlaps, type Directory, type Entry, type Source } from '#utils/zip/index.ts';
import { entriesByName } from './entries-by-name.ts';
import { findEntries } from './find-entries.ts';
import { migrateManifest } from './migrations.ts';
import type { RestorableEntry } from './restorable-entry.ts';
import { verifiedItem, type OnVerified } from './verified-item.ts';

/** A backup whose manifest has been read. */
export interface OpenBackup {
  /** When it was made, ms since 1970; undefined where the manifest is damaged. */
  madeAt?: number;
  /** Those that are in the ZIP. */
  entries: RestorableEntry[];
  /** What the library that it was made of could not give. */
  leftOut: LeftOut[];
  /** The entry's bytes, which are checked as they pass. */
  itemOf(entry: RestorableEntry, onVerified: OnVerified): FileItem;
}

export interface OpenBackupOptions {
  signal: AbortSignal;
  /** Called with 0–1 while a damaged ZIP is searched for its entries. */
  onProgress(share: number): void;
  /** Called for each file that is damaged or missing. */
  onFault(fault: FileFault): void;
}

/**
 * Opens a backup. Throws CodedErrors `newer-backup`, `bad-backup` where nothing of it can be read, `too-large`, and what
 * the ZIP reader throws.
 */
export async function openBackup(source: Source, options: OpenBackupOptions): Promise<OpenBackup> {
  const { signal, onFault } = options;
  const directory = await findEntries(source, options);
  const manifest = await readManifest(source, directory, options);
  const stated: RestorableEntry[] = manifest?.entries ?? entriesByName(directory);
  const positions = positionsOf(directory);
  const entries: RestorableEntry[] = [];
  const used: Entry[] = [];
  for (const entry of stated) {
    const index = positions.get(entry.path);
    if (index === undefined) onFault({ name: entry.path, code: 'truncated' });
    else {
      entries.push(entry);
      used.push(directory.entryOf(index));
    }
  }
  refuseOverlaps(used);
  signal.throwIfAborted();
  if (entries.length === 0 && !manifest) throw new CodedError('bad-backup', 'Nothing in it can be read');
  return {
    ...(manifest && { madeAt: manifest.createdAt }),
    entries,
    leftOut: manifest?.leftOut ?? [],
    itemOf(entry, onVerified) {
      const index = positions.get(entry.path);
      if (index === undefined) throw new CodedError('truncated', `There is no ${entry.path}`);
      return verifiedItem(entryItem(source, directory.entryOf(index)), entry, onVerified);
    },
  };
}

/** Where each name is first. */
function positionsOf(directory: Directory): Map<string, number> {
  const positions = new Map<string, number>();
  let index = 0;
  for (const name of directory.names()) {
    if (!positions.has(name)) positions.set(name, index);
    index += 1;
  }
  return positions;
}

/** Undefined if the manifest is not as it was written: an id or a path in it may be another one now. */
async function readManifest(
  source: Source,
  directory: Directory,
  { signal, onFault }: OpenBackupOptions,
): Promise<BackupManifest | undefined> {
  const bytes = await readSmall(source, directory, MANIFEST_PATH, signal);
  const sum = await readSmall(source, directory, MANIFEST_SUM_PATH, signal);
  const hash = bytes && (await sha256Of(bytes.bytes));
  const isHashed = sum !== undefined && new TextDecoder().decode(sum.bytes).startsWith(hash ?? ' ');
  if (!isHashed && !sum?.isIntact) onFault({ name: MANIFEST_SUM_PATH, code: 'damaged-file' });
  if (bytes && (isHashed || (bytes.isIntact && !sum?.isIntact)))
    return parseBackupManifest(migratedText(new TextDecoder().decode(bytes.bytes)));
  onFault({ name: MANIFEST_PATH, code: 'damaged-file' });
  return undefined;
}

/** A manifest of this version is parsed once, by the parser. */
function migratedText(text: string): string {
  let parsed: unknown;
  try {
    parsed = JSON.parse(text);
  } catch (cause) {
    throw new CodedError('bad-backup', 'The manifest is no JSON', { cause });
  }
  const migrated = migrateManifest(parsed);
  return migrated === parsed ? text : JSON.stringify(migrated);
}

interface ReadFile {
  bytes: Uint8Array<ArrayBuffer>;
  /** Whether the ZIP's checksum matches. */
  isIntact: boolean;
}

async function readSmall(
  source: Source,
  directory: Directory,
  path: string,
  signal: AbortSignal,
): Promise<ReadFile | undefined> {
  const index = [...directory.names()].indexOf(path);
  if (index < 0) return undefined;
  try {
    const { bytes, outcome } = await readEntry(source, directory.entryOf(index), {
      maxBytes: MAX_MANIFEST_BYTES,
      signal,
    });
    return { bytes, isIntact: outcome.isIntact };
  } catch (error) {
    if (codeOf(error) !== 'truncated') throw error;
    return undefined;
  }
}
