import { sha256 as sha256Hash } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import { streamBlob } from '#utils/blob-reader.ts';
import { CodedError, codeOf } from '#utils/coded-error.ts';
import { type Database, storeSha256, openOriginals, spaceOf, type Original } from '#utils/library/index.ts';
import type { ExportedFile, ExportOptions, OriginalsFile } from '#utils/export/export-request.ts';
import { zipFiles } from './zip-files.ts';

/** Without a type, Firefox sniffs one and renames the file: the tags before the frames look like those of an MP3. */
const OPAQUE_TYPE = 'application/octet-stream';

/**
 * The bytes as they are in X's archive, under X's own names, so that they can be imported again: one file, or a ZIP of
 * several with a list of their SHA-256. Throws CodedError `no-sound`.
 */
export async function exportOriginals(
  database: Database,
  spaceId: string,
  options: ExportOptions,
): Promise<OriginalsFile> {
  const files = await openOriginalFiles(database, spaceId, options);
  const hashes = files.map(({ name, sha256 }) => ({ name, sha256 }));
  const [file] = files;
  if (files.length === 1 && file) return { ...file, hashes };
  const sums = new Blob([formatSums(hashes)]);
  const zip = await zipFiles([...files, { name: SUMS_NAME, blob: sums }], options.signal);
  return { blob: zip, name: `space-${spaceOf(spaceId)}.zip`, hashes };
}

/** The list of SHA-256 that `sha256sum -c` reads. */
export const SUMS_NAME = 'SHA256SUMS';

export function formatSums(files: OriginalsFile['hashes']): string {
  return files.map(({ name, sha256 }) => `${sha256}  ${name}\n`).join('');
}

/** What X stored of a recording, part by part, under X's own names. Throws CodedError `no-sound`. */
export async function openOriginalFiles(
  database: Database,
  spaceId: string,
  { signal, onProgress }: ExportOptions,
): Promise<(ExportedFile & { sha256: string })[]> {
  const originals = await openOriginals(async () => database, spaceId);
  const total = originals.reduce((sum, { bytes }) => sum + bytes.size, 0);
  if (total === 0) throw new CodedError('no-sound', `There is no audio of ${spaceId}`);
  let read = 0;
  const files: (ExportedFile & { sha256: string })[] = [];
  for (const original of originals) {
    const { part, bytes } = original;
    const report = (more: number): void => onProgress((read += more) / total);
    const sha256 = original.sha256 ?? (await hashOf(original, signal, report));
    if (original.sha256 === undefined) await tryStoreSha256(database, spaceId, original, sha256);
    const blob = bytes.slice(0, bytes.size, OPAQUE_TYPE);
    files.push({ name: `space-${spaceOf(spaceId)}_${part}.ts`, blob, sha256 });
  }
  return files;
}

async function hashOf(
  { bytes }: Original,
  signal: AbortSignal,
  onRead: (more: number) => void,
): Promise<string> {
  // The browser's own needs all bytes at once, in memory.
  const hash = sha256Hash.create();
  for await (const chunk of streamBlob(bytes, signal)) {
    hash.update(chunk);
    onRead(chunk.length);
  }
  return bytesToHex(hash.digest());
}

/** The hash can be computed again, so a full disk does not matter. */
async function tryStoreSha256(
  database: Database,
  spaceId: string,
  original: Original,
  sha256: string,
): Promise<void> {
  try {
    await storeSha256(database, spaceId, original, sha256);
  } catch (error) {
    if (codeOf(error) !== 'quota') throw error;
  }
}
