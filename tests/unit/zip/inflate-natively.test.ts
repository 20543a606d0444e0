import { deflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { inflateNatively, NativeFault } from '#utils/zip/entry/inflate-natively.ts';
import type { Bytes } from '#utils/zip/source/source.ts';

const PLAIN = Uint8Array.from({ length: 4_000_000 }, (_, i) => (i * 7919) % 251);
const COMPRESSED = new Uint8Array(deflateRawSync(PLAIN));

async function* piecesOf(bytes: Bytes): AsyncGenerator<Bytes> {
  yield bytes;
}

describe('inflateNatively', () => {
  it('gives up broken data with a fault of its own', async () => {
    const broken = COMPRESSED.slice(0, -20);

    await expect(Array.fromAsync(inflateNatively(piecesOf(broken)))).rejects.toBeInstanceOf(NativeFault);
  });

  // An error that nobody can catch would end the run of the tests.
  it.each([1, 2, 3, 5, 8])(
    'can be left after %i pieces of its output, with its whole input read',
    async (count) => {
      for (let round = 0; round < 20; round += 1) {
        const pieces: Bytes[] = [];
        for await (const piece of inflateNatively(piecesOf(COMPRESSED))) {
          pieces.push(piece);
          if (pieces.length === count) break;
        }

        expect(Buffer.concat(pieces)).toEqual(Buffer.from(PLAIN.subarray(0, Buffer.concat(pieces).length)));
      }
    },
  );
});
