import type { Bytes, Source } from './source.ts';

/** A stretch of a source that has been read already. */
export interface SourceWindow {
  /** Where it begins in the source. */
  offset: number;
  bytes: Bytes;
}

/** The bytes asked for, out of the window where it holds them, else read; cut at the source's end. */
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

/** Little-endian numbers of `bytes`, as ZIP writes them. */
export function viewOf(bytes: Bytes): DataView<ArrayBuffer> {
  return new DataView(bytes.buffer, bytes.byteOffset, bytes.length);
}

/** 64 bits as a number; what no file can be is kept as too large by being inexact. */
export function uint64(view: DataView, offset: number): number {
  return Number(view.getBigUint64(offset, true));
}
