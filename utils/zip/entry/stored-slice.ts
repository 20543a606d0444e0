import { STORED, type Entry } from '#utils/zip/directory/entry.ts';
import { locatePayload } from './locate-payload.ts';
import type { Source } from '#utils/zip/source/source.ts';

/**
 * The bytes of a stored entry as a Blob that copies nothing; undefined where the entry is packed or cut, or the
 * source cannot slice. They are not checked: `streamEntry` does that.
 */
export async function storedSlice(
  source: Source,
  entry: Entry,
  signal?: AbortSignal,
): Promise<Blob | undefined> {
  if (entry.method !== STORED || entry.isEncrypted || !source.slice) return undefined;
  const { offset, length } = await locatePayload(source, entry, signal);
  return length === entry.size ? source.slice(offset, length) : undefined;
}
