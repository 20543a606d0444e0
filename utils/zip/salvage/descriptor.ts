import { DESCRIPTOR, hasSignature } from '#utils/zip/signatures.ts';
import type { Bytes } from '#utils/zip/source/source.ts';
import { uint64, viewOf } from '#utils/zip/source/window.ts';

/** The record after a payload whose sizes the writer did not know before (APPNOTE 4.3.9). */
export interface Descriptor {
  crc32: number;
  compressedSize: number;
  size: number;
  /** Bytes of the descriptor: with or without a signature, with sizes of 32 or 64 bits. */
  length: number;
}

/** The payload that a descriptor must describe. */
export interface Packed {
  /** Bytes in the file. */
  length: number;
  /** Whether the payload is the entry's bytes, uncompressed. */
  isPlain: boolean;
}

const UNSIGNED = [12, 20] as const;
const SIGNED = [16, 24] as const;
export const MAX_DESCRIPTOR_BYTES = 24;
/** Deflate expands a byte to no more than this. */
const MAX_INFLATE_RATIO = 1032;
/** Bytes that an empty entry may have when compressed, with flushes. */
const MAX_EMPTY_BYTES = 16;

/**
 * The descriptor of that payload at `at`, if there is one. Its sizes must be right; without a signature it must also
 * end where `isEnd` says that something else begins. (One that can be read in 64 bits has no size in 32.)
 */
export function descriptorAt(
  bytes: Bytes,
  at: number,
  packed: Packed,
  isEnd: (at: number) => boolean,
): Descriptor | undefined {
  const isSigned = hasSignature(bytes, at, DESCRIPTOR);
  const signed = isSigned ? SIGNED.flatMap((length) => parse(bytes, at, length, packed) ?? []) : [];
  const unsigned = UNSIGNED.flatMap((length) => parse(bytes, at, length, packed) ?? []);
  return [...signed, ...unsigned].find(({ length }) => isEnd(at + length)) ?? signed.at(-1);
}

/** The descriptors without signature that end at `end`, and where they begin. */
export function descriptorsBefore(
  bytes: Bytes,
  end: number,
  packedTo: (at: number) => Packed,
): { at: number; descriptor: Descriptor }[] {
  return UNSIGNED.flatMap((length) => {
    const at = end - length;
    const descriptor = at < 0 ? undefined : parse(bytes, at, length, packedTo(at));
    return descriptor ? [{ at, descriptor }] : [];
  });
}

type Length = (typeof SIGNED | typeof UNSIGNED)[number];

function parse(bytes: Bytes, at: number, length: Length, packed: Packed): Descriptor | undefined {
  if (packed.length < 0 || at + length > bytes.length) return undefined;
  const view = viewOf(bytes);
  const isWide = length === 20 || length === 24;
  const crcAt = length === 16 || length === 24 ? at + 4 : at;
  const compressedSize = isWide ? uint64(view, crcAt + 4) : view.getUint32(crcAt + 4, true);
  const size = isWide ? uint64(view, crcAt + 12) : view.getUint32(crcAt + 8, true);
  // Beyond 4 GiB some writers cut the sizes to 32 bits.
  if (compressedSize !== (isWide ? packed.length : packed.length % 2 ** 32)) return undefined;
  if (packed.isPlain ? size !== compressedSize : !canBecome(packed.length, size)) return undefined;
  const trueSize = packed.isPlain ? packed.length : size;
  return { crc32: view.getUint32(crcAt, true), compressedSize: packed.length, size: trueSize, length };
}

function canBecome(packed: number, size: number): boolean {
  return size <= packed * MAX_INFLATE_RATIO && (size > 0 || packed <= MAX_EMPTY_BYTES);
}
