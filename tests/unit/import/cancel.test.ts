import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import type { ImportOutcome } from '#utils/import/run-import.ts';
import { openDatabase, type Database } from '#utils/library/database.ts';
import { createRecordings } from '#utils/library/recordings.ts';
import type { Source } from '#utils/zip/index.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { importInto } from '../../fixtures/import/import-into.ts';
import { sourceOf } from '../../fixtures/zip/counting-source.ts';
import { writeZip } from '../../fixtures/zip/write-zip.ts';

const sound = buildSpaceAudio({ duration: 5, startedAt: Date.UTC(2026, 5, 1), guests: [], turns: [] });
const zip = writeZip({
  entries: ['1aaa', '1bbb'].map((id) => ({ name: `spaces_media/space-${id}_0.ts`, data: sound.bytes })),
});

/** A file that answers so many reads, and then never again; `onSilence` is told when it falls silent. */
function silentAfter(answers: number, onSilence: () => void): Source {
  const source = sourceOf(zip, 'slow.zip');
  let asked = 0;
  const isSilent = (): boolean => {
    asked += 1;
    if (asked === answers + 1) queueMicrotask(onSilence);
    return asked > answers;
  };
  const { slice: _withoutIt, ...readable } = source;
  return {
    ...readable,
    read: (offset, length) =>
      isSilent() ? Promise.withResolvers<never>().promise : source.read(offset, length),
    stream: (offset, length) => (isSilent() ? new ReadableStream() : source.stream(offset, length)),
  };
}

/** Cancels as soon as its file falls silent, which it does after so many answers. */
function importing(
  opening: Promise<Database>,
  answers: number,
  cancelling: AbortController,
): Promise<ImportOutcome> {
  const file = { path: 'slow.zip', bytes: silentAfter(answers, () => cancelling.abort()) };
  return importInto(opening, [file], { signal: cancelling.signal });
}

describe('cancelling an import whose file does not answer', () => {
  it.each([0, 1, 2, 3])('ends it after %i answers', async (answers) => {
    const opening = openDatabase(`cancel-${answers}`);
    const cancelling = new AbortController();

    const ended = importing(opening, answers, cancelling);

    await expect(ended).rejects.toThrow('aborted');
    expect(await createRecordings(opening).list()).toEqual([]);
  });

  it('keeps the recording that was done before', async () => {
    const opening = openDatabase('cancel-late');
    const cancelling = new AbortController();

    const { counts, stopped } = await importing(opening, 5, cancelling);

    expect(counts.new).toBe(1);
    expect(stopped).toBe('cancelled');
    expect(await createRecordings(opening).list()).toHaveLength(1);
  });
});
