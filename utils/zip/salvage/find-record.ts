import { blocksFrom } from './blocks.ts';
import { MAX_PLAUSIBLE_BYTES, isPlausibleRecord } from '#utils/zip/entry/local-header.ts';
import type { MovingWindow } from '#utils/zip/source/moving-window.ts';
import { signaturesIn } from '#utils/zip/signatures.ts';

const MARGINS = { before: 0, after: MAX_PLAUSIBLE_BYTES };

/** Follows and ends a long search. */
export interface SearchOptions {
  signal?: AbortSignal | undefined;
  /** Called with the position in the source. */
  onPosition(position: number): void;
}

/** The offset of the next plausible local header or directory record from `start` on. */
export async function findRecord(
  window: MovingWindow,
  start: number,
  { signal, onPosition }: SearchOptions,
): Promise<number | undefined> {
  for await (const { bytes, offset, from, to } of blocksFrom(window, start, MARGINS)) {
    signal?.throwIfAborted();
    onPosition(from);
    for (const at of signaturesIn(bytes, from - offset, to - offset)) {
      if (isPlausibleRecord(bytes, at)) return offset + at;
    }
  }
  return undefined;
}
