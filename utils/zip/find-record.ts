import { blocksFrom } from './blocks.ts';
import { BELIEF_BYTES, isBelievable } from './local-header.ts';
import { signaturesIn } from './signatures.ts';
import type { Source } from './source.ts';
import type { Window } from './window.ts';

/** How a long search is followed and ended. */
export interface SearchOptions {
  signal?: AbortSignal | undefined;
  /** Told how far in the source it is. */
  onPosition(position: number): void;
}

interface RecordOptions extends SearchOptions {
  /** What has been read of the source already, perhaps with the record in it. */
  seen: Window;
}

/** Where the next local header or directory record stands that can be believed, from `start` on. */
export async function findRecord(
  source: Source,
  start: number,
  { signal, onPosition, seen }: RecordOptions,
): Promise<number | undefined> {
  for await (const block of blocksFrom(source, start, { before: 0, after: BELIEF_BYTES, seen }, signal)) {
    const { bytes, offset, from, to } = block;
    onPosition(from);
    for (const at of signaturesIn(bytes, from - offset, to - offset)) {
      if (isBelievable(bytes, at)) return offset + at;
    }
  }
  return undefined;
}
