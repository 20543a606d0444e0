import { crc32 as reference } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { crc32, crc32OfStream } from '#utils/zip/index.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';

describe('crc32', () => {
  it('is the check value of its definition', () => {
    expect(crc32(new TextEncoder().encode('123456789'))).toBe(0xcbf43926);
  });

  it('is the same however the bytes are cut and wherever they are in their buffer', () => {
    const random = createRandom(32);
    const bytes = randomBytes(random, 5000);

    for (let round = 0; round < 50; round++) {
      const start = Math.floor(random() * 100);
      const cut = start + Math.floor(random() * 4000);
      const parts = [bytes.subarray(start, cut), bytes.subarray(cut)];

      const crc = parts.reduce((before, part) => crc32(part, before), 0);

      expect(crc).toBe(reference(bytes.subarray(start)));
    }
  });
});

describe('crc32OfStream', () => {
  it('is the CRC of all chunks together, and 0 of none', async () => {
    const bytes = randomBytes(createRandom(5), 300_000);

    expect(await crc32OfStream(new Blob([bytes]).stream())).toBe(reference(bytes));
    expect(await crc32OfStream(new Blob([]).stream())).toBe(0);
  });
});
