import { createHash } from 'node:crypto';
import { expect, it } from 'vitest';
import type { Bytes } from '#utils/zip/index.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { createTestLibrary } from './importing.ts';

const audio = buildSpaceAudio({ duration: 5, startedAt: Date.UTC(2026, 5, 1), guests: [], turns: [] });

it('names audio without a Space by the SHA-256 of its content, which it reads in pieces', async () => {
  const library = createTestLibrary();
  const source = sourceOf(audio.bytes, 'talk.aac');
  const inPieces = (): ReadableStream<Bytes> => {
    let at = 0;
    return new ReadableStream({
      pull(controller) {
        controller.enqueue(audio.bytes.slice(at, (at += 777)));
        if (at >= audio.bytes.length) controller.close();
      },
    });
  };

  await library.importing([{ ...source, stream: inPieces }]);

  const sha256 = createHash('sha256').update(audio.bytes).digest('hex');
  expect(await library.states()).toEqual({ [`sound-${sha256.slice(0, 12)}`]: 'complete' });
});
