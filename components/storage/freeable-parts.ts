import { FREEABLE, type Freeable } from '#utils/storage/index.ts';
import type { ShownUse } from './storage-store.ts';

/** Something that can be freed, and how much that is. */
export interface FreeablePart {
  name: Freeable;
  bytes: number;
  /** How many recordings are deleted with it. */
  count: number;
}

export function freeableParts({ deleted, derived, exports }: ShownUse): FreeablePart[] {
  const bytesOf = { deleted: deleted.bytes, derived: derived.waveforms + derived.words, exports };
  return FREEABLE.map((name) => ({
    name,
    bytes: bytesOf[name],
    count: name === 'deleted' ? deleted.count : 0,
  }));
}
