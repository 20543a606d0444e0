import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it } from 'vitest';
import { CodedError } from '#utils/coded-error.ts';
import type { ImportOutcome } from '#utils/import/run-import.ts';
import { takeSound, type TakeSound } from '#utils/import/take-sound.ts';
import { openDatabase, type Database } from '#utils/library/database.ts';
import { createRecordings } from '#utils/library/recordings.ts';
import { buildSpaceAudio } from '../../fixtures/audio/index.ts';
import { importInto } from '../../fixtures/import/import-into.ts';
import { writeZip } from '../../fixtures/zip/write-zip.ts';

const { bytes: sound } = buildSpaceAudio({
  duration: 5,
  startedAt: Date.UTC(2026, 5, 1),
  guests: [],
  turns: [],
});
const SPACES = ['1aaa', '1bbb', '1ccc', '1ddd'];
const zip = writeZip({
  entries: SPACES.map((space) => ({ name: `spaces_media/space-${space}_0.ts`, data: sound })),
});

let opening: Promise<Database>;
let names = 0;

beforeEach(() => {
  names += 1;
  opening = openDatabase(`takers-${names}`);
});

function importing(take: TakeSound, signal = new AbortController().signal): Promise<ImportOutcome> {
  const openTakers = () => ({ count: 2, take, close: async () => undefined });
  return importInto(opening, [{ path: 'some.zip', bytes: zip }], { signal, openTakers });
}

const outcomesTold = async (): Promise<string[][]> => {
  const [report] = await (await opening).getAll('imports');
  return (report?.spaces ?? []).map(({ space, outcome, code = '' }) => [space, outcome, code]);
};

const spacesKept = async (): Promise<string[]> =>
  (await createRecordings(opening).list()).map(({ space }) => space).toSorted();

/** Takes all, the first Space only when `gate` opens; what is begun is told. */
function takingFirstLast(gate: Promise<void>, onBegin: (path: string) => void): TakeSound {
  return async (item, part, options) => {
    onBegin(item.path);
    if (item.path.includes('1aaa')) await gate;
    return takeSound(item, part, options);
  };
}

describe('an import with two to take sound', () => {
  it('takes two recordings at a time, each visible when it is whole, and tells of them as planned', async () => {
    const gate = Promise.withResolvers<void>();
    const seenBefore: string[][] = [];
    const take = takingFirstLast(gate.promise, (path) => {
      if (!path.includes('1ddd')) return;
      void spacesKept().then((spaces) => {
        seenBefore.push(spaces);
        gate.resolve();
      });
    });

    const { counts } = await importing(take);

    expect(seenBefore).toEqual([['1bbb', '1ccc']]);
    expect(counts).toMatchObject({ new: 4 });
    expect(await outcomesTold()).toEqual(SPACES.map((space) => [space, 'new', '']));
  });

  it('loses one recording to damage without the other', async () => {
    const { counts } = await importing(async (item, part, options) => {
      if (item.path.includes('1aaa')) throw new CodedError('unreadable', 'gone');
      return takeSound(item, part, options);
    });

    expect(counts).toMatchObject({ new: 3, missing: 1 });
    expect((await outcomesTold())[0]).toEqual(['1aaa', 'missing', 'unreadable']);
  });

  it('begins no other on a full disk, and lets the one under way end', async () => {
    const full = Promise.withResolvers<void>();
    const begun: string[] = [];
    const take: TakeSound = async (item, part, options) => {
      begun.push(item.path);
      if (item.path.includes('1aaa')) await full.promise;
      if (!item.path.includes('1bbb')) return takeSound(item, part, options);
      queueMicrotask(() => full.resolve());
      throw new CodedError('quota', 'full');
    };

    const { counts, stopped } = await importing(take);

    expect(stopped).toBe('quota');
    expect(begun).toHaveLength(2);
    expect(counts).toMatchObject({ new: 1, missing: 0 });
    expect(await spacesKept()).toEqual(['1aaa']);
    expect((await (await opening).getAll('imports'))[0]?.unreached).toBe(3);
  });

  it('breaks both off when it is cancelled, and keeps what was done', async () => {
    const cancelling = new AbortController();
    const take: TakeSound = async (item, part, options) => {
      if (item.path.includes('1ddd')) queueMicrotask(() => cancelling.abort());
      if (!item.path.includes('1aaa') && !item.path.includes('1ddd')) return takeSound(item, part, options);
      const { promise, reject } = Promise.withResolvers<never>();
      options.signal.addEventListener('abort', () => reject(options.signal.reason));
      return promise;
    };

    const { counts, stopped } = await importing(take, cancelling.signal);

    expect(stopped).toBe('cancelled');
    expect(counts).toMatchObject({ new: 2 });
    expect(await outcomesTold()).toEqual([
      ['1bbb', 'new', ''],
      ['1ccc', 'new', ''],
      ['1aaa', 'unreached', ''],
      ['1ddd', 'unreached', ''],
    ]);
  });

  it('ends both where something happens that nobody expected', async () => {
    const take: TakeSound = async (item, _part, { signal }) => {
      if (item.path.includes('1bbb')) throw new Error('a mistake of ours');
      const { promise, reject } = Promise.withResolvers<never>();
      signal.addEventListener('abort', () => reject(signal.reason));
      return promise;
    };

    await expect(importing(take)).rejects.toThrow('a mistake of ours');

    expect(await spacesKept()).toEqual([]);
  });
});
