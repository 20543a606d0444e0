import { createChunkHasher } from '#utils/backup/format/index.ts';
import type { FileItem, FileItemStream } from '#utils/import/index.ts';
import type { RestorableEntry } from './restorable-entry.ts';

/** What reading an entry to its end has shown. */
export type OnVerified = (isIntact: boolean) => void;

/**
 * The same item, whose bytes are compared with the hashes of the manifest as they pass, once; `outcome` says what they show, and what
 * was wrong with the bytes when they were imported. Other workers cannot open it: they know no hashes.
 */
export function verifiedItem(item: FileItem, entry: RestorableEntry, onVerified: OnVerified): FileItem {
  const { origin: _none, ...here } = item;
  return {
    ...here,
    crc32: entry.crc32,
    open: (signal) => verifiedStream(item.open(signal), entry, onVerified),
  };
}

function verifiedStream(
  stream: FileItemStream,
  entry: RestorableEntry,
  onVerified: OnVerified,
): FileItemStream {
  const fault = entry.kind === 'audio' ? entry.fault : undefined;
  const outcome: { isIntact: boolean; crc32: number; fault?: string } = { isIntact: true, crc32: 0 };
  async function* bytes(): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
    const hasher = createChunkHasher();
    let size = 0;
    for await (const chunk of stream) {
      size += chunk.length;
      // While the browser hashes it, it is indexed and written.
      const hashing = hasher.push(chunk);
      yield chunk;
      await hashing;
    }
    const sha256 = await hasher.finish();
    const { crc32 } = stream.outcome;
    const isSame =
      size === entry.size && (entry.sha256 ? isSameList(sha256, entry.sha256) : crc32 === entry.crc32);
    onVerified(isSame);
    outcome.crc32 = crc32;
    outcome.isIntact = isSame && fault === undefined;
    const found = fault === 'cut-off' || isSame ? fault : stream.outcome.fault;
    if (found !== undefined) outcome.fault = found;
  }
  return { outcome, [Symbol.asyncIterator]: bytes };
}

function isSameList(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((each, i) => each === b[i]);
}
