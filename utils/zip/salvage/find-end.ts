import { blocksFrom, type Block } from './blocks.ts';
import { crc32 } from '#utils/zip/entry/crc32.ts';
import {
  descriptorAt,
  descriptorsBefore,
  MAX_DESCRIPTOR_BYTES,
  type Descriptor,
  type Packed,
} from './descriptor.ts';
import type { SearchOptions } from './find-record.ts';
import { MAX_PLAUSIBLE_BYTES, isPlausibleRecord } from '#utils/zip/entry/local-header.ts';
import type { MovingWindow } from '#utils/zip/source/moving-window.ts';
import { DESCRIPTOR, hasSignature, isEndAt, signaturesIn } from '#utils/zip/signatures.ts';
import { viewOf } from '#utils/zip/source/window.ts';

const MARGINS = { before: 2 * MAX_DESCRIPTOR_BYTES, after: MAX_PLAUSIBLE_BYTES };

/** Where a payload of unknown size ends. */
export interface PayloadEnd {
  /** Offset of its end in the source. */
  end: number;
  /** Offset at which to continue. */
  next: number;
  /** The descriptor that proves it. Without one, another record begins there, or the source ends. */
  descriptor?: Descriptor;
}

type ProvenEnd = Required<PayloadEnd>;

interface EndOptions extends SearchOptions {
  /** Whether the payload is the entry's bytes, uncompressed: then its checksum can be computed. */
  isPlain: boolean;
  /** Whether to search to the end of the source although a possible end has been found that is not proven. */
  isPatient: boolean;
}

/**
 * Searches for the descriptor of the payload that begins at `start`, in one pass. Its sizes must be right, and for an
 * uncompressed payload its checksum too, so that entries inside the payload are not mistaken for what follows it.
 * Without such a descriptor, the end is at the first one with a wrong checksum, at the next header, or at the end of
 * the source.
 */
export async function findEnd(window: MovingWindow, start: number, options: EndOptions): Promise<PayloadEnd> {
  const { isPlain, isPatient, signal, onPosition } = options;
  const crc = isPlain ? createRunningCrc(start) : undefined;
  let unproven: PayloadEnd | undefined;
  let header: number | undefined;
  for await (const block of blocksFrom(window, start, MARGINS)) {
    signal?.throwIfAborted();
    onPosition(block.from);
    for (const at of candidatesIn(block)) {
      crc?.advance(block, at - MAX_DESCRIPTOR_BYTES);
      for (const found of endsAt(block, at, start, isPlain)) {
        if (!crc || crc.upTo(block, found.end) === found.descriptor.crc32) return found;
        unproven ??= found;
      }
      const cut = crc && cutDescriptor(block, at, start);
      if (cut && crc.upTo(block, cut.end) === cut.descriptor.crc32) return cut;
      if (isPlausibleRecord(block.bytes, at - block.offset)) header ??= at;
      const guess = guessOf(unproven, header);
      if (!isPatient && guess) return guess;
    }
    crc?.advance(block, block.to - MAX_DESCRIPTOR_BYTES);
  }
  return guessOf(unproven, header) ?? { end: window.size, next: window.size };
}

function guessOf(unproven: PayloadEnd | undefined, header: number | undefined): PayloadEnd | undefined {
  return unproven ?? (header === undefined ? undefined : { end: header, next: header });
}

/**
 * Where a descriptor may begin or may have ended: at each signature, at the end of the source, or in a signature that
 * the end cuts off.
 */
function* candidatesIn({ bytes, offset, from, to, isLast }: Block): Generator<number, void> {
  for (const at of signaturesIn(bytes, from - offset, to - offset)) yield offset + at;
  if (isLast) yield* [to - 3, to - 2, to - 1, to];
}

function endsAt(block: Block, position: number, start: number, isPlain: boolean): ProvenEnd[] {
  const { bytes, offset } = block;
  const packedTo = (at: number): Packed => ({ length: offset + at - start, isPlain });
  const isEnd = (at: number): boolean => isEndAt(bytes, at, block.isLast);
  const at = position - offset;
  const signed = descriptorAt(bytes, at, packedTo(at), isEnd);
  const found = signed
    ? [{ at, descriptor: signed }]
    : isEnd(at)
      ? descriptorsBefore(bytes, at, packedTo)
      : [];
  return found.map(({ at: end, descriptor }) => ({
    end: offset + end,
    next: offset + end + descriptor.length,
    descriptor,
  }));
}

/** A descriptor with a signature whose sizes are cut off by the end of the source. */
function cutDescriptor({ bytes, offset, isLast }: Block, at: number, start: number): ProvenEnd | undefined {
  const length = offset + bytes.length - at;
  if (!isLast || length < 8 || length >= MAX_DESCRIPTOR_BYTES) return undefined;
  if (!hasSignature(bytes, at - offset, DESCRIPTOR)) return undefined;
  const size = at - start;
  const crc = viewOf(bytes).getUint32(at - offset + 4, true);
  return { end: at, next: at + length, descriptor: { crc32: crc, compressedSize: size, size, length } };
}

interface RunningCrc {
  /** Adds the bytes before `to`; no smaller `to` may be used after that. */
  advance(block: Block, to: number): void;
  /** The checksum of everything before `to`. */
  upTo(block: Block, to: number): number;
}

/** The checksum of a payload that is read block by block. */
function createRunningCrc(start: number): RunningCrc {
  let crc = 0;
  let end = start;
  const upTo = ({ bytes, offset }: Block, to: number): number =>
    crc32(bytes.subarray(end - offset, to - offset), crc);
  return {
    upTo,
    advance(block, to) {
      if (to <= end) return;
      crc = upTo(block, to);
      end = to;
    },
  };
}
