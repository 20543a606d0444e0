import { parseJson } from '#utils/archive/index.ts';
import { CodedError } from '#utils/coded-error.ts';
import { concatBytes } from '#utils/concat-bytes.ts';
import { importCodeOf, STOPPING } from '#utils/import/index.ts';
import type { ImportCode } from '#utils/library/index.ts';
import type { OpenBackup } from './open/open-backup.ts';
import type { RestorableEntry } from './open/restorable-entry.ts';

/** Bytes of one JSON file: a transcript of a day has less than a tenth of this. */
const MAX_BYTES = 64 * 1024 * 1024;

/**
 * Reads a JSON file of a backup. Throws CodedError `damaged-file` if it is not what was written, `too-large`, and
 * `bad-metadata` if it is no JSON, or nested too deep.
 */
async function readJson(backup: OpenBackup, entry: RestorableEntry, signal: AbortSignal): Promise<unknown> {
  let isSame = false;
  const item = backup.itemOf(entry, (isIntact) => (isSame = isIntact));
  if (Math.max(item.size, entry.size) > MAX_BYTES)
    throw new CodedError('too-large', `${entry.path} has ${item.size} bytes`);
  const chunks: Uint8Array<ArrayBuffer>[] = [];
  for await (const chunk of item.open(signal)) chunks.push(chunk.slice());
  if (!isSame) throw new CodedError('damaged-file', `${entry.path} is not as it was written`);
  return parseJson(new TextDecoder().decode(concatBytes(chunks)));
}

export interface ReadJsonContext {
  backup: OpenBackup;
  signal: AbortSignal;
  /** Called for each file that is damaged or missing. */
  onFault(name: string, code: ImportCode): void;
}

/** The same; undefined, and reported, if it cannot be read. Throws only what stops the restore. */
export async function readJsonOrReport(
  entry: RestorableEntry | undefined,
  { backup, signal, onFault }: ReadJsonContext,
): Promise<unknown> {
  if (!entry) return undefined;
  try {
    return await readJson(backup, entry, signal);
  } catch (error) {
    const code = importCodeOf(error, signal);
    if (STOPPING.includes(code)) throw error;
    onFault(entry.path, code);
    return undefined;
  }
}
