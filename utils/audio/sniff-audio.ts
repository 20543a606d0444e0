import { NO_HEADER, configurationAt } from './adts-header.ts';
import { findSync } from './find-sync.ts';
import { isId3v2At, tagLengthAt } from './id3-header.ts';
import { isTextAt } from './is-text-at.ts';

/** `mpeg-ts` and `mp4` may hold video too. */
export type AudioKind = 'adts' | 'mpeg-ts' | 'mp4' | 'unknown';

const TS_PACKET_BYTES = 188;
const TS_SYNC = 0x47;
/** Packets in a row that prove a transport stream, as far as they are there. */
const TS_PACKETS = 5;

/**
 * What the sound is, by its first bytes (4 kB are plenty): X's own names and extensions do not tell. `adts` is
 * with or without ID3 tags, and with damage before the first frame.
 */
export function sniffAudio(head: Uint8Array): AudioKind {
  if (isTextAt(head, 4, 'ftyp')) return 'mp4';
  // Frames of one size can look like packets, so whatever begins as ADTS is not asked further.
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
  return firstPacket(head).some((start) => hasPacketsFrom(head, start));
}

/** Where the first packet may begin: anywhere in the first 188 bytes if enough of them can be seen to be sure. */
function firstPacket(head: Uint8Array): number[] {
  const isLong = head.length >= (TS_PACKETS + 1) * TS_PACKET_BYTES;
  return isLong ? Array.from({ length: TS_PACKET_BYTES }, (_, start) => start) : [0];
}

function hasPacketsFrom(head: Uint8Array, start: number): boolean {
  if (head.length < TS_PACKET_BYTES) return false;
  const packets = Math.min(TS_PACKETS, Math.ceil((head.length - start) / TS_PACKET_BYTES));
  return Array.from({ length: packets }, (_, i) => head[start + i * TS_PACKET_BYTES]).every(
    (byte) => byte === TS_SYNC,
  );
}

function hasAdtsInside(head: Uint8Array): boolean {
  const sight = { bytes: head, base: 0, end: head.length, isWhole: false };
  return findSync(sight, afterTags(head), NO_HEADER).isFound;
}
