import { bytesToHex } from '@noble/hashes/utils.js';
import { crc32 } from '#utils/zip/index.ts';
import { HASHED_BYTES, type EntryHashes } from './manifest.ts';

/** Hashes an entry whose bytes come in order, in chunks of any size. */
export interface EntryHasher {
  /** The caller may reuse the memory of `bytes` as soon as this resolves. */
  push(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  finish(): Promise<EntryHashes>;
}

/** Hashes that may be computed at a time: the browser has threads for them, and each has a copy of its bytes. */
const MAX_PENDING = 2;

export function createEntryHasher(): EntryHasher {
  const chunks = createChunkHasher();
  let size = 0;
  let crc = 0;
  return {
    async push(bytes) {
      size += bytes.length;
      await chunks.push(bytes);
      // While the browser hashes them.
      crc = crc32(bytes, crc);
    },
    finish: async () => ({ size, crc32: crc, sha256: await chunks.finish() }),
  };
}

/** The same for hashes alone: whoever reads a ZIP has its checksum already. */
export interface ChunkHasher {
  push(bytes: Uint8Array<ArrayBuffer>): Promise<void>;
  finish(): Promise<string[]>;
}

export function createChunkHasher(): ChunkHasher {
  const hashes: Promise<string>[] = [];
  /** Of the chunk that is not full yet. */
  let collected: Uint8Array<ArrayBuffer> | undefined;
  let filled = 0;

  async function hash(bytes: Uint8Array<ArrayBuffer>): Promise<void> {
    // The browser copies the bytes before this returns.
    hashes.push(sha256Of(bytes));
    await hashes.at(-MAX_PENDING);
  }

  return {
    async push(bytes) {
      for (let at = 0; at < bytes.length;) {
        const some = bytes.subarray(at, at + HASHED_BYTES - filled);
        at += some.length;
        if (some.length === HASHED_BYTES) await hash(some);
        else {
          collected ??= new Uint8Array(HASHED_BYTES);
          collected.set(some, filled);
          filled += some.length;
          if (filled < HASHED_BYTES) continue;
          await hash(collected);
          filled = 0;
        }
      }
    },

    async finish() {
      if (collected && filled > 0) await hash(collected.subarray(0, filled));
      return Promise.all(hashes);
    },
  };
}

/** In hexadecimal digits. */
export async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  return bytesToHex(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes)));
}
