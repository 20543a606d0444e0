import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { noteFaults } from '#utils/library/repositories/derived/checks.ts';
import { readKnownSpaces } from '#utils/library/repositories/known-spaces.ts';
import { areReadable } from '#utils/library/repositories/are-readable.ts';
import { createRecordings } from '#utils/library/repositories/recordings.ts';
import { createTrash } from '#utils/library/repositories/trash.ts';
import { openEmptyLibrary } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

describe('what the library has of a Space', () => {
  it('is its recording, what archives have said, and what X stored of each part', async () => {
    const { open, writer, writePart, writeBytes } = openEmptyLibrary();
    const original = { bytesId: await writeBytes('mp4!'), size: 4, crc32: 9, kind: 'mp4' } as const;
    const parts = [await writePart(0, 3, { crc32: 7 }), await writePart(1, 3, { original })];
    await writer.commit(recordingWith(), parts, [], { titleOffer: 'Offered' });

    const known = await readKnownSpaces(await open(), ['1abc', '1none']);

    expect([...known.keys()]).toEqual(['1abc']);
    const space = known.get('1abc');
    expect(space).toMatchObject({
      recording: recordingWith(),
      facts: { titleOffer: 'Offered' },
      parts: [0, 1],
      changed: [],
      lost: [],
    });
    expect(space?.facts).not.toHaveProperty('spaceId');
    expect(space).not.toHaveProperty('deletedAt');
    expect([...(space?.originals ?? [])].map(([part, { size, crc32 }]) => [part, size, crc32])).toEqual([
      [0, parts[0]?.size, 7],
      [1, 4, 9],
    ]);
  });

  it('says when it was deleted', async () => {
    const { open, writer } = openEmptyLibrary();
    await writer.commit(recordingWith(), [], []);
    await createTrash(open, () => 5).add('1abc');

    expect((await readKnownSpaces(await open(), ['1abc'])).get('1abc')).toMatchObject({ deletedAt: 5 });
  });

  it('says which parts have changed, unless they are lost', async () => {
    const { open, writer, writePart } = openEmptyLibrary();
    const parts = [await writePart(0, 3), await writePart(1, 3), await writePart(2, 3)];
    await writer.commit(recordingWith(), parts, []);
    const database = await open();
    await noteFaults(database, '1abc', [0, 1], 'changed');
    await noteFaults(database, '1abc', [2], 'lost');
    await database.delete('bytes', [parts[1]?.bytesId ?? '', 0]);

    const space = (await readKnownSpaces(database, ['1abc'])).get('1abc');

    expect(space).toMatchObject({ parts: [0, 2], changed: [0], lost: [1] });
  });

  it('notes what is lost, so that lists show it', async () => {
    const { open, writer, writePart } = openEmptyLibrary();
    await writer.commit(recordingWith(), [await writePart(0, 3), await writePart(1, 3)], []);
    await (await open()).clear('bytes');
    const recordings = createRecordings(open);
    const before = await recordings.find('1abc');

    const isReadable = await areReadable(open, ['1abc']);

    expect([before?.state, isReadable]).toEqual(['complete', false]);
    expect(await recordings.find('1abc')).toMatchObject({ state: 'lost' });
  });

  it('is readable if nothing of it is lost or has changed', async () => {
    const { open, writer, writePart } = openEmptyLibrary();
    await writer.commit(recordingWith(), [await writePart(0, 3)], []);

    const before = await areReadable(open, ['1abc', '1none']);
    await noteFaults(await open(), '1abc', [0], 'changed');

    expect([before, await areReadable(open, ['1abc'])]).toEqual([true, false]);
  });

  it('is not readable if one of several Spaces is not, or one part has changed and another one is lost', async () => {
    const { open, writer, writePart } = openEmptyLibrary();
    const parts = [await writePart(0, 3), await writePart(1, 3)];
    await writer.commit(recordingWith(), parts, []);
    await writer.commit(recordingWith({ spaceId: '1other' }), [await writePart(0, 3)], []);
    await noteFaults(await open(), '1abc', [0], 'changed');
    await (await open()).delete('bytes', [parts[1]?.bytesId ?? '', 0]);

    expect(await areReadable(open, ['1other'])).toBe(true);
    expect(await areReadable(open, ['1abc', '1other'])).toBe(false);
  });
});

describe('reading what the library has of many Spaces', () => {
  it.each([40, 100, 101])('finds all that it has of %i, and counts them as they are read', async (count) => {
    const { open, writer } = openEmptyLibrary();
    const ids = Array.from({ length: count }, (_, i) => `1a${i}`);
    const stored = ids.slice(0, 32);
    await Promise.all(stored.map((spaceId) => writer.commit(recordingWith({ spaceId }), [], [])));
    const counts: number[] = [];

    const known = await readKnownSpaces(await open(), ids, (read) => counts.push(read));

    expect([...known.keys()].toSorted()).toEqual(stored.toSorted());
    // Those that it does not have cost nothing.
    expect(counts).toEqual([count - 32, 16, 16]);
  });
});
