import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { createSha256 } from '#utils/import/sha256.ts';
import { createRandom, randomBytes } from '../../fixtures/random.ts';

it.each([0, 1, 55, 56, 63, 64, 65, 119, 120, 1000, 100_003])('hashes %i bytes', (length) => {
  const random = createRandom(length);
  const bytes = randomBytes(random, length);
  const hash = createSha256();

  for (let at = 0; at < length;) {
    const to = at + 1 + Math.floor(random() * 300);
    hash.push(bytes.subarray(at, to));
    at = to;
  }

  expect(hash.finish()).toBe(createHash('sha256').update(bytes).digest('hex'));
});
