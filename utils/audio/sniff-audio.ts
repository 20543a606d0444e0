import { NO_HEADER, configurationAt } from '#utils/audio/adts/adts-header.ts';
import { findSync } from '#utils/audio/adts/find-sync.ts';
import { isId3v2At, isTextAt, tagLengthAt } from '#utils/audio/id3/id3-header.ts';
import { PACKET_BYTES, STRIDES, SYNC_BYTE } from '#utils/audio/mpeg-ts/bounds.ts';

/** `mpeg-ts` and `mp4` may contain video too. */
export type AudioKind = 'adts' | 'mpeg-ts' | 'mp4' | 'unknown';

/** Packets in a row that prove a transport stream; fewer are enough where the bytes end earlier. */
const TS_PACKETS = 5;

/**
 * Returns the container by a file's first bytes (4 kB are plenty): X's names and extensions do not say it. `adts` may
 * have ID3 tags, and damage before the first frame.
 */
export function sniffAudio(head: Uint8Array): AudioKind {
  if (isTextAt(head, 4, 'ftyp')) return 'mp4';
  // Frames of equal size can look like packets, so a file that begins as ADTS is not checked for packets.
  if (isAdtsStart(head)) return 'adts';
  if (isTransportStream(head)) return 'mpeg-ts';
  return hasAdtsInside(head) ? 'adts' : 'unknown';
}

function isAdtsStart(head: Uint8Array): boolean {
  const start = afterTags(head);
  return start >= head.length ? start > 0 : configurationAt(head, start) !== NO_HEADER;
}

function afterTags(head: Uint8Array): number {
  let at = 0;
  while (isId3v2At(head, at)) at += tagLengthAt(head, at);
  return at;
}

function isTransportStream(head: Uint8Array): boolean {
  return STRIDES.some((stride) => firstPackets(head, stride).some((at) => hasPacketsFrom(head, at, stride)));
}

/**
 * Where the first packet may begin. With enough bytes to be sure: anywhere in the first `stride` bytes. With fewer:
 * at offset 0, or after the four bytes of time that M2TS writes before each packet.
 */
function firstPackets(head: Uint8Array, stride: number): number[] {
  const isLong = head.length >= (TS_PACKETS + 1) * stride;
  return isLong ? Array.from({ length: stride }, (_, start) => start) : [stride === 192 ? 4 : 0];
}

function hasPacketsFrom(head: Uint8Array, start: number, stride: number): boolean {
  if (head.length < PACKET_BYTES) return false;
  const packets = Math.min(TS_PACKETS, Math.ceil((head.length - start) / stride));
  return Array.from({ length: packets }, (_, i) => head[start + i * stride]).every(
    (byte) => byte === SYNC_BYTE,
  );
}

function hasAdtsInside(head: Uint8Array): boolean {
  const buffer = { bytes: head, base: 0, end: head.length, isLast: false };
  return findSync(buffer, afterTags(head), NO_HEADER).isFound;
}
