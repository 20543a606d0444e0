import { describe, expect, it } from 'vitest';
import { createLocalPool } from '#utils/import/store/store-part.ts';
import type { Source } from '#utils/zip/index.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip } from '../../fixtures/zip/write-zip.ts';
import { createTestLibrary } from './importing.ts';

const audio = buildSpaceAudio({ duration: 60, startedAt: Date.UTC(2026, 5, 1), guests: [], turns: [] });
const zip = writeZip({
  entries: ['1aaa', '1bbb'].map((id) => ({ name: `spaces_media/space-${id}_0.ts`, data: audio.bytes })),
});

/** A file that answers so many reads and then no more; `onSilence` is called at the first one without an answer. */
function silentAfter(answers: number, onSilence: () => void): Source {
  const source = sourceOf(zip, 'slow.zip');
  let reads = 0;
  const isSilent = (): boolean => {
    reads += 1;
    if (reads === answers + 1) queueMicrotask(onSilence);
    return reads > answers;
  };
  const { slice: _withoutIt, ...readable } = source;
  return {
    ...readable,
    read: (offset, length) =>
      isSilent() ? Promise.withResolvers<never>().promise : source.read(offset, length),
    stream: (offset, length) => (isSilent() ? new ReadableStream() : source.stream(offset, length)),
  };
}

describe('cancelling an import whose file does not answer', () => {
  it.each([0, 1, 2, 3])('ends it after %i answers', async (answers) => {
    const library = createTestLibrary();
    const cancelling = new AbortController();
    const source = silentAfter(answers, () => cancelling.abort());

    const ended = library.importing([source], { signal: cancelling.signal });

    await expect(ended).rejects.toThrow('aborted');
    expect(await library.list()).toEqual([]);
  });

  it('keeps a recording that was complete before', async () => {
    const library = createTestLibrary();
    const cancelling = new AbortController();
    const source = silentAfter(3, () => cancelling.abort());

    const { counts, stopped } = await library.importing([source], {
      signal: cancelling.signal,
      openPool: () => ({ ...createLocalPool(), loadOf: () => 1 }),
    });

    expect(counts.new).toBe(1);
    expect(stopped).toBe('cancelled');
    expect(await library.list()).toHaveLength(1);
  });
});
