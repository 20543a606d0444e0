import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import { nameAudio } from '#utils/import/open/name-audio.ts';

it('names audio by the SHA-256 of its content, which it reads in pieces', async () => {
  const bytes = Uint8Array.from({ length: 10_000 }, (_, i) => i % 251);
  async function* inPieces() {
    for (let at = 0; at < bytes.length; at += 777) yield bytes.slice(at, at + 777);
  }

  const name = await nameAudio(inPieces());

  const sha256 = createHash('sha256').update(bytes).digest('hex');
  expect(name).toBe(`space-sound-${sha256.slice(0, 12)}_0.ts`);
});
