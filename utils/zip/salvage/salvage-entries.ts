import type { Entry } from '#utils/zip/directory/entry.ts';
import { findRecord } from './find-record.ts';
import { HEADER_SIZE, headerLength, parseLocalHeader } from '#utils/zip/entry/local-header.ts';
import { createMovingWindow } from '#utils/zip/source/moving-window.ts';
import { recordLength } from '#utils/zip/directory/entry.ts';
import { createEntryResolver } from './resolve-entry.ts';
import {
  DIRECTORY_RECORD,
  END_RECORD,
  LOCAL_HEADER,
  signatureAt,
  ZIP64_END_RECORD,
  ZIP64_LOCATOR,
} from '#utils/zip/signatures.ts';
import type { Bytes, Source } from '#utils/zip/source/source.ts';
import { uint64, viewOf } from '#utils/zip/source/window.ts';

export interface SalvageOptions {
  signal?: AbortSignal | undefined;
  /** Called with 0–1, by bytes of the source. */
  onProgress?(share: number): void;
}

/** Bytes of the longest record before its name. */
const RECORD_BYTES = 56;

/**
 * Yields the entries of a ZIP whose directory is missing or cannot be trusted, by their local headers, each as soon
 * as it is found, in file order. Reads the source once, skips payloads of known size, and after damage continues at
 * the next plausible header. Damaged entries are yielded too: `streamEntry` reports the damage.
 */
export async function* salvageEntries(
  source: Source,
  { signal, onProgress }: SalvageOptions = {},
): AsyncGenerator<Entry, void> {
  let furthest = 0;
  const onPosition = (position: number): void => {
    furthest = Math.max(furthest, position);
    onProgress?.(Math.min(1, furthest / source.size));
  };
  const window = createMovingWindow(source, signal);
  const search = { signal, onPosition };
  const resolver = createEntryResolver(source, window, search);
  try {
    let at = 0;
    while (at < source.size) {
      signal?.throwIfAborted();
      onPosition(at);
      const head = await window.read(at, RECORD_BYTES);
      const isHeader = signatureAt(head, 0) === LOCAL_HEADER && head.length >= HEADER_SIZE;
      const header = isHeader ? parseLocalHeader(await window.read(at, headerLength(head))) : undefined;
      if (header) {
        const { entry, next } = await resolver.resolve(header, at);
        yield entry;
        at = next;
      } else {
        const length = lengthOfRecord(head);
        at = length ? at + length : ((await findRecord(window, at + 1, search)) ?? source.size);
      }
    }
    onPosition(source.size);
  } finally {
    await window.close();
  }
}

/** Length of a directory or end record that begins here; these contain nothing new. */
function lengthOfRecord(bytes: Bytes): number | undefined {
  const signature = signatureAt(bytes, 0);
  const view = viewOf(bytes);
  if (signature === DIRECTORY_RECORD && bytes.length >= 46) return recordLength(view, 0);
  if (signature === END_RECORD && bytes.length >= 22) return 22 + view.getUint16(20, true);
  if (signature === ZIP64_LOCATOR) return 20;
  // A wrong length leads to the next header all the same.
  if (signature === ZIP64_END_RECORD && bytes.length >= 12) return 12 + Math.min(uint64(view, 4), 0xffff);
  return undefined;
}
