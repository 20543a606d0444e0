import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex } from '@noble/hashes/utils.js';
import type { Bytes } from '#utils/zip/index.ts';

/** Hex digits of the content's SHA-256 that replace an unknown Space's id. */
const DIGITS = 12;

/** A name like X's for audio whose own name contains no Space's id: `sound-` and its hash become the id. */
export async function nameAudio(bytes: AsyncIterable<Bytes>): Promise<string> {
  // The browser's own SHA-256 needs all bytes at once, in memory.
  const hash = sha256.create();
  for await (const chunk of bytes) hash.update(chunk);
  return `space-sound-${bytesToHex(hash.digest()).slice(0, DIGITS)}_0.ts`;
}
