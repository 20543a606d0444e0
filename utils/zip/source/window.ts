import type { Bytes, Source } from './source.ts';

/** A range of a source that is in memory. */
export interface SourceWindow {
  /** Where it begins in the source. */
  offset: number;
  bytes: Bytes;
}

/** The bytes asked for, from the window if it contains them, else read; cut at the end of the source. */
export async function readThrough(
  window: SourceWindow,
  source: Source,
  offset: number,
  length: number,
  signal?: AbortSignal,
): Promise<Bytes> {
  const start = offset - window.offset;
  if (start >= 0 && start + length <= window.bytes.length)
    return window.bytes.subarray(start, start + length);
  const available = Math.max(0, Math.min(length, source.size - offset));
  return available === 0 ? new Uint8Array() : source.read(offset, available, signal);
}

/** Reads numbers of `bytes`; ZIP writes them little-endian. */
export function viewOf(bytes: Bytes): DataView<ArrayBuffer> {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** A 64-bit number. Larger ones than any file can have become inexact, and stay too large. */
export function uint64(view: DataView, offset: number): number {
  return Number(view.getBigUint64(offset, true));
}
