import { createByteWindow } from '#utils/audio/byte-window.ts';
import { MAX_APPENDED_BYTES, areAppendedTags } from '#utils/audio/id3/appended-tags.ts';
import { PACKETS_FOR_SYNC, PACKET_BYTES, STRIDES, SYNC_BYTE } from './bounds.ts';

/** Finds the packets of a transport stream whose chunks may be cut anywhere. */
export interface PacketReader {
  push(chunk: Uint8Array): void;
  /** Call once, after the last chunk. */
  finish(): PacketsEnd;
}

export interface PacketsEnd {
  /** How often a packet was not followed by another one. */
  lostSyncs: number;
  /** Whether the last packet is incomplete. */
  isCutOff: boolean;
}

/** Large chunks are processed in pieces of this size, so that little is held in memory. */
const CHUNK_BYTES = 1 << 16;

/** `onPacket` is called with a view that is valid only during the call, and the packet's offset in the stream. */
export function createPacketReader(onPacket: (packet: Uint8Array, at: number) => void): PacketReader {
  const held = createByteWindow();
  let at = 0;
  let stride: number | undefined;
  let candidates: readonly number[] = STRIDES;
  let lostSyncs = 0;
  /** Where no packet followed, while none has been found since. */
  let lostAt: number | undefined;

  function walk(isLast: boolean): void {
    while (stride === undefined ? search(isLast) : step(stride)) continue;
    // What follows the last packet may turn out to be what other programs append.
    const isHeld = lostAt !== undefined && at - lostAt <= MAX_APPENDED_BYTES;
    held.release(Math.min(isHeld ? (lostAt ?? at) : at, held.end));
  }

  function step(width: number): boolean {
    if (at + PACKET_BYTES > held.end) return false;
    const start = at - held.base;
    if (held.bytes[start] === SYNC_BYTE) {
      onPacket(held.bytes.subarray(start, start + PACKET_BYTES), at);
      at += width;
      return true;
    }
    lostSyncs += 1;
    lostAt = at;
    candidates = [width];
    stride = undefined;
    return true;
  }

  /** Finds where packets begin; at the end of the data fewer packets prove it. */
  function search(isLast: boolean): boolean {
    for (; at < held.end; at += 1) {
      if (held.bytes[at - held.base] !== SYNC_BYTE) continue;
      const verdicts = candidates.map((width) => [width, judge(width, isLast)] as const);
      const found = verdicts.find(([, verdict]) => verdict === 'yes');
      stride = found?.[0];
      if (found) lostAt = undefined;
      if (found) return true;
      if (verdicts.some(([, verdict]) => verdict === 'unseen')) return false;
    }
    return false;
  }

  function judge(width: number, isLast: boolean): 'yes' | 'no' | 'unseen' {
    for (let i = 0; i < PACKETS_FOR_SYNC; i += 1) {
      const offset = at + i * width;
      if (offset >= held.end) return isLast && at + PACKET_BYTES <= held.end ? 'yes' : whenUnseen(isLast);
      if (held.bytes[offset - held.base] !== SYNC_BYTE) return 'no';
    }
    return 'yes';
  }

  function isAppendedFrom(offset: number): boolean {
    const { bytes, base, end } = held;
    return end - offset <= MAX_APPENDED_BYTES && areAppendedTags(bytes, offset - base, end - base, true);
  }

  return {
    push(chunk) {
      for (let from = 0; from < chunk.length; from += CHUNK_BYTES) {
        held.append(chunk.subarray(from, from + CHUNK_BYTES));
        walk(false);
      }
    },
    finish() {
      walk(true);
      const isCutOff = stride !== undefined && at < held.end;
      const from = isCutOff ? at : lostAt;
      if (from === undefined || !isAppendedFrom(from)) return { lostSyncs, isCutOff };
      return { lostSyncs: isCutOff ? lostSyncs : lostSyncs - 1, isCutOff: false };
    },
  };
}

function whenUnseen(isLast: boolean): 'no' | 'unseen' {
  return isLast ? 'no' : 'unseen';
}
