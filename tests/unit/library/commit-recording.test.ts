import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { createPeaks } from '#utils/library/repositories/derived/peaks.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { noteFaults } from '#utils/library/repositories/derived/checks.ts';
import { heard, openEmptyLibrary, type EmptyLibrary } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

const speakers = [{ isHost: true, seconds: 1, turns: Float64Array.of(0, 1) }];

/** The ids of everything in `bytes`. */
async function bytesIds({ open }: EmptyLibrary): Promise<string[]> {
  return (await (await open()).getAllKeys('bytes')).map(([bytesId]) => bytesId);
}

describe('a recording that is committed', () => {
  it('has its audio in order, who spoke, and what archives have said', async () => {
    const { open, writer, writePart } = openEmptyLibrary();
    const [second, first] = [await writePart(1, 3), await writePart(0, 3)];

    await writer.commit(recordingWith(), [second, first], speakers, { titleOffer: 'Offered' });

    expect(await writer.parts('1abc')).toEqual([first, second]);
    expect(await createRecordings(open).timeline('1abc')).toEqual(speakers);
    expect(await createRecordings(open).facts('1abc')).toEqual({ titleOffer: 'Offered' });
    expect(await (await open()).count('uncommitted')).toBe(0);
  });

  it('has no timeline without audio, unless X says who spoke', async () => {
    const { open, writer } = openEmptyLibrary();

    await writer.commit(recordingWith({ spaceId: '1silent' }), [], []);
    await writer.commit(recordingWith({ spaceId: '1listed' }), [], speakers);

    expect(await (await open()).getAllKeys('timelines')).toEqual(['1listed']);
  });

  it('replaces everything that was derived from the audio before, and keeps parts that it goes on using', async () => {
    const library = openEmptyLibrary();
    const { open, writer, writePart, writeBytes } = library;
    const original = { bytesId: await writeBytes('mp4!'), size: 4, crc32: 1, kind: 'mp4' } as const;
    const [kept, replaced] = [await writePart(0, 3), await writePart(1, 3, { original })];
    await writer.commit(recordingWith(), [kept, replaced], speakers);
    await createPeaks(open).begin('1abc');
    await noteFaults(await open(), '1abc', [1], 'changed');
    const better = await writePart(1, 5);

    await writer.commit(recordingWith(), [kept, better], []);

    expect(await writer.parts('1abc')).toEqual([kept, better]);
    expect((await bytesIds(library)).toSorted()).toEqual([kept.bytesId, better.bytesId].toSorted());
    expect(await (await open()).count('peaks')).toBe(0);
    expect(await (await open()).count('checks')).toBe(0);
    expect(await (await open()).count('uncommitted')).toBe(0);
    expect(await createRecordings(open).timeline('1abc')).toEqual([]);
  });

  it('is not what a check has found about one that was removed', async () => {
    const { open, writer, writePart } = openEmptyLibrary();
    await noteFaults(await open(), '1abc', [0], 'lost');

    await writer.commit(recordingWith(), [await writePart(0, 3)], []);

    expect(await createRecordings(open).find('1abc')).toMatchObject({ state: 'complete' });
  });

  it('is not waited for once its import is cancelled', async () => {
    const { writer, writePart } = openEmptyLibrary();
    const part = await writePart(0, 3);
    const cancelled = AbortSignal.abort(new Error('cancelled'));

    await expect(writer.commit(recordingWith(), [part], [], {}, cancelled)).rejects.toThrow('cancelled');
  });
});

describe('bytes that a recording replaces', () => {
  it('are swept later if they cannot be removed at once', async () => {
    const library = openEmptyLibrary();
    const { writer, writePart } = library;
    await writer.commit(recordingWith(), [await writePart(0, 3)], []);
    const better = await writePart(0, 5);
    const { delete: remove } = IDBObjectStore.prototype;
    vi.spyOn(IDBObjectStore.prototype, 'delete').mockImplementation(function refuseBytes(
      this: IDBObjectStore,
      key,
    ) {
      if (this.name === 'bytes') throw new DOMException('The disk does not answer', 'UnknownError');
      return remove.call(this, key);
    });
    await writer.commit(recordingWith(), [better], []);
    vi.restoreAllMocks();
    const before = await bytesIds(library);

    await writer.sweep();

    expect(before).toHaveLength(2);
    expect(await bytesIds(library)).toEqual([better.bytesId]);
  });
});

describe('a copy that a better one replaces', () => {
  /** Replaces a recording, whose audio goes to the trash. */
  async function replace() {
    const library = openEmptyLibrary();
    const { writer, writePart } = library;
    const [former, gone] = [await writePart(0, 3), await writePart(1, 3)];
    await writer.commit(recordingWith(), [former, gone], speakers);
    const better = await writePart(0, 5);
    const trashed = {
      recording: recordingWith({ spaceId: '1abc~replaced', importedAt: 1000 }),
      parts: [former],
      speakers,
      facts: { titleOffer: 'Former' },
      at: 5,
    };
    const calls = await heard(['recordings'], () =>
      writer.commit(recordingWith({ importedAt: 2000 }), [better], [], {}, undefined, trashed),
    );
    return { library, former, better, calls };
  }

  it('is in the trash under an id of its own, with everything that belongs to it', async () => {
    const { library, former, calls } = await replace();
    const { open, writer } = library;

    expect(await createTrash(open).list()).toMatchObject([
      { spaceId: '1abc~replaced', deletedAt: 5, importedAt: 1000 },
    ]);
    expect(await writer.parts('1abc~replaced')).toEqual([former]);
    expect(await createRecordings(open).timeline('1abc~replaced')).toEqual(speakers);
    expect(await createRecordings(open).facts('1abc~replaced')).toEqual({ titleOffer: 'Former' });
    expect(calls).toEqual([['1abc', '1abc~replaced']]);
  });

  it('keeps its bytes, while those that are in neither copy are removed', async () => {
    const { library, former, better } = await replace();

    expect((await bytesIds(library)).toSorted()).toEqual([former.bytesId, better.bytesId].toSorted());
    expect(await (await library.open()).count('uncommitted')).toBe(0);
    expect(await createRecordings(library.open).list()).toMatchObject([{ spaceId: '1abc' }]);
  });
});

describe('a recording about which more is known', () => {
  it('has new facts and speakers, and its old audio, state and time of import', async () => {
    const { open, writer, writePart } = openEmptyLibrary();
    const part = await writePart(0, 3);
    await writer.commit(recordingWith({ state: 'partial', importedAt: 1000 }), [part], []);
    const described = recordingWith({ state: 'complete', importedAt: 2000, titleOffer: 'Offered' });

    const calls = await heard(['recordings'], () =>
      writer.update(described, speakers, { titleOffer: 'Offered' }),
    );

    const recordings = createRecordings(open);
    expect(calls).toEqual([['1abc']]);
    expect(await recordings.find('1abc')).toMatchObject({
      state: 'partial',
      importedAt: 1000,
      titleOffer: 'Offered',
    });
    expect(await recordings.timeline('1abc')).toEqual(speakers);
    expect(await recordings.facts('1abc')).toEqual({ titleOffer: 'Offered' });
    expect(await writer.parts('1abc')).toEqual([part]);
  });

  it('has another state if a part turns out to be missing', async () => {
    const { open, writer } = openEmptyLibrary();
    await writer.commit(recordingWith(), [], []);

    await writer.update(recordingWith(), [], {}, 'partial');

    expect(await createRecordings(open).find('1abc')).toMatchObject({ state: 'partial' });
  });

  it('is not made by that if it has been removed', async () => {
    const { open, writer } = openEmptyLibrary();

    await writer.update(recordingWith(), speakers, {});

    const database = await open();
    expect(await database.count('recordings')).toBe(0);
    expect(await database.count('timelines')).toBe(0);
  });
});

describe('a recording that an import finds again', () => {
  it('is restored with the time of that import, if the library still has it', async () => {
    const { open, writer } = openEmptyLibrary();
    await writer.commit(recordingWith(), [], []);
    await createTrash(open).add('1abc');

    expect(await writer.restore('1abc', 3000)).toBe(true);
    expect(await writer.restore('1none', 3000)).toBe(false);

    expect(await createRecordings(open).list()).toMatchObject([{ spaceId: '1abc', importedAt: 3000 }]);
  });

  it('is known, in the trash or not', async () => {
    const { open, writer } = openEmptyLibrary();
    await writer.commit(recordingWith(), [], []);
    await createTrash(open, () => 5).add('1abc');

    expect(await writer.known('1abc')).toMatchObject({ recording: { spaceId: '1abc' }, deletedAt: 5 });
    expect(await writer.known('1none')).toBeUndefined();
  });
});

describe('bytes that are not committed', () => {
  it('can be removed by their id, with their mark, and no others', async () => {
    const library = openEmptyLibrary();
    const [first, second] = [await library.writeBytes('abc'), await library.writeBytes('def')];

    await library.writer.discard(first);

    expect(await bytesIds(library)).toEqual([second]);
    expect(await (await library.open()).getAllKeys('uncommitted')).toEqual([second]);
  });

  it('are all removed, although one is still being written', async () => {
    const library = openEmptyLibrary();
    const { append, discard } = await library.writer.openWriter();
    const writing = Promise.all([append(new Blob(['abc'])), append(new Blob(['def']))]);

    await discard();

    await writing;
    expect(await bytesIds(library)).toEqual([]);
  });

  it('are written no further once their import is cancelled', async () => {
    const { append } = await openEmptyLibrary().writer.openWriter();

    await expect(append(new Blob(['abc']), AbortSignal.abort(new Error('cancelled')))).rejects.toThrow(
      'cancelled',
    );
  });
});
