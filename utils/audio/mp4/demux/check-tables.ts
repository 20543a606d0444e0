import type { Box } from './boxes.ts';
import { invalidBoxes } from './boxes.ts';
import { MAX_DESCRIPTION_BYTES, MAX_FRAME_BYTES, MAX_SAMPLES } from './bounds.ts';

/** Bytes of each entry, for the tables that contain what they count. */
const ENTRY_BYTES: Record<string, number> = {
  stts: 8,
  stsc: 12,
  stco: 4,
  co64: 8,
  ctts: 8,
  stss: 4,
  elst: 12,
};

/** Boxes that may contain others. In an audio track's description they are nested once or twice. */
const NESTING = /wave|sinf|schi|meta|udta|mdia|minf|stbl|trak|traf|moof|mvex/g;

/** Throws `unknown-audio` where a table of a track states more than it contains, or more than any audio has. */
export function checkTable(movie: Uint8Array, { type, content, end }: Box): void {
  const view = new DataView(movie.buffer, movie.byteOffset + content, end - content);
  const u32 = (at: number): number => (at + 4 <= view.byteLength ? view.getUint32(at) : 0);
  const holds = (count: number, from: number, bytes: number): void => {
    if (count * bytes > view.byteLength - from) throw invalidBoxes(`${type} states ${count} entries`);
  };
  const entryBytes = ENTRY_BYTES[type];
  if (entryBytes !== undefined) holds(u32(4), 8, entryBytes);
  if (type === 'stts' || type === 'ctts') refuseMany(sumOf(u32, u32(4)), type);
  if (type === 'stsz' && u32(4) === 0) holds(u32(8), 12, 4);
  if (type === 'stsz') refuseMany(u32(8), type);
  if (type === 'stsz') refuseLarge(u32(4) === 0 ? largestOf(u32, u32(8)) : u32(4), type);
  if (type === 'trex') refuseLarge(u32(16), type);
  if (type === 'stz2') holds(u32(8), 12, (u32(4) & 0xff) / 8);
  if (type === 'stsd') checkDescription(movie.subarray(content, end));
}

function sumOf(u32: (at: number) => number, entries: number): number {
  let sum = 0;
  for (let i = 0; i < entries; i += 1) sum += u32(8 + i * 8);
  return sum;
}

function largestOf(u32: (at: number) => number, entries: number): number {
  let largest = 0;
  for (let i = 0; i < entries; i += 1) largest = Math.max(largest, u32(12 + i * 4));
  return largest;
}

export function refuseLarge(bytes: number, type: string): void {
  if (bytes > MAX_FRAME_BYTES) throw invalidBoxes(`${type} states a frame of ${bytes} bytes`);
}

export function refuseMany(samples: number, type: string): void {
  if (samples > MAX_SAMPLES) throw invalidBoxes(`${type} states ${samples} frames`);
}

function checkDescription(description: Uint8Array): void {
  const isLong = description.length > MAX_DESCRIPTION_BYTES;
  const nested = isLong ? [] : (new TextDecoder('latin1').decode(description).match(NESTING) ?? []);
  if (isLong || nested.length > 8) throw invalidBoxes('stsd contains more than an audio track needs');
}
