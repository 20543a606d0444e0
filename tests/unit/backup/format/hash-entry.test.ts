import { createHash } from 'node:crypto';
import { crc32 } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { createEntryHasher } from '#utils/backup/index.ts';
import { createRandom, randomBytes } from '../../../fixtures/random.ts';

const CHUNK = 4 * 1024 * 1024;

async function hashInPieces(bytes: Uint8Array<ArrayBuffer>, piece: number) {
  const hasher = createEntryHasher();
  const memory = new Uint8Array(Math.max(1, piece));
  for (let at = 0; at < bytes.length; at += piece) {
    const some = bytes.subarray(at, at + piece);
    memory.set(some);
    await hasher.push(memory.subarray(0, some.length));
  }
  return hasher.finish();
}

describe('createEntryHasher', () => {
  it.each([0, 1, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK + 17])(
    'hashes %i bytes as others do, in memory that is used again',
    async (size) => {
      const bytes = randomBytes(createRandom(7), size);
      const sha256 = Array.from({ length: Math.ceil(size / CHUNK) }, (_, i) =>
        createHash('sha256')
          .update(bytes.subarray(i * CHUNK, (i + 1) * CHUNK))
          .digest('hex'),
      );

      const expected = { size, crc32: crc32(bytes), sha256 };
      expect(await hashInPieces(bytes, 600_001)).toEqual(expected);
      expect(await hashInPieces(bytes, CHUNK)).toEqual(expected);
      expect(await hashInPieces(bytes, 2 * CHUNK + 1)).toEqual(expected);
    },
  );
});
