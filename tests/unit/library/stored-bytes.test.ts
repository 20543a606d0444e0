import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { bytesIdsOf } from '#utils/library/keys.ts';
import {
  openBytes,
  openStoredParts,
  readBytes,
  readBytesIds,
} from '#utils/library/repositories/bytes/bytes.ts';
import { readableParts } from '#utils/library/repositories/bytes/readable-parts.ts';
import { openEmptyLibrary } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

/** Reading anything of that size fails, as if the browser had lost the file behind it. */
function loseBlobsOf(size: number): void {
  const { slice } = Blob.prototype;
  vi.spyOn(Blob.prototype, 'slice').mockImplementation(function slicedUnlessLost(this: Blob, ...args) {
    if (this.size !== size) return slice.apply(this, args);
    return Object.assign(slice.apply(this, args), {
      stream: () =>
        new ReadableStream({
          pull: (controller) => controller.error(new DOMException('', 'NotFoundError')),
        }),
    });
  });
}

describe('bytes of the library', () => {
  it('are joined from all their chunks, in order', async () => {
    const { open, writer } = openEmptyLibrary();
    const { bytesId, append } = await writer.openWriter();
    for (const text of ['ab', 'c', 'def']) await append(new Blob([text]));

    const bytes = await readBytes(await open(), { bytesId, size: 6 });

    expect(await bytes.text()).toBe('abcdef');
    expect(bytes.type).toBe('application/octet-stream');
  });

  it('are lost if they are fewer than they were', async () => {
    const { open, writeBytes } = openEmptyLibrary();
    const bytesId = await writeBytes('abc');

    await expect(readBytes(await open(), { bytesId, size: 4 })).rejects.toMatchObject({ code: 'lost' });
    await expect(readBytes(await open(), { bytesId: 'none', size: 1 })).rejects.toMatchObject({
      code: 'lost',
    });
    expect((await openBytes(await open(), 'none')).size).toBe(0);
  });

  it('end before the first chunk that cannot be read', async () => {
    const { open, writer } = openEmptyLibrary();
    const { bytesId, append } = await writer.openWriter();
    for (const length of [5000, 6000, 7000]) await append(new Blob(['x'.repeat(length)]));
    loseBlobsOf(6000);

    expect((await openBytes(await open(), bytesId)).size).toBe(5000);
  });

  it('are none if the first of several chunks cannot be read', async () => {
    const { open, writer } = openEmptyLibrary();
    const { bytesId, append } = await writer.openWriter();
    for (const length of [6000, 5000]) await append(new Blob(['x'.repeat(length)]));
    loseBlobsOf(6000);

    expect((await openBytes(await open(), bytesId)).size).toBe(0);
  });

  it('are not looked at if they are one chunk: whoever reads them finds out', async () => {
    const { open, writeBytes } = openEmptyLibrary();
    const bytesId = await writeBytes('x'.repeat(6000));
    loseBlobsOf(6000);

    expect((await openBytes(await open(), bytesId)).size).toBe(6000);
  });
});

describe('everything that is stored of a recording', () => {
  it('is each part with its original, and what both should be', async () => {
    const { open, writer, writeBytes, writePart } = openEmptyLibrary();
    const mp4 = await writeBytes('mp4!');
    const original = { bytesId: mp4, size: 4, crc32: 1, kind: 'mp4' } as const;
    const part = await writePart(0, 3, { original, crc32: 7 });
    await writer.commit(recordingWith(), [part], []);

    const { parts, lost } = await openStoredParts(await open(), '1abc');

    expect(lost).toEqual([]);
    expect(parts).toEqual([
      {
        part: 0,
        files: [
          { blob: expect.any(Blob), size: part.size, crc: 7 },
          { blob: expect.any(Blob), size: 4, crc: 1 },
        ],
      },
    ]);
    expect(parts[0]?.files.map(({ blob }) => blob.size)).toEqual([part.size, 4]);
  });
});

/** Two recordings of three parts, with an original each; two rows of the first recording’s are damaged. */
async function libraryWithDamagedPart() {
  const library = openEmptyLibrary();
  const stored: Record<string, string[]> = {};
  for (const spaceId of ['1abc', '1other']) {
    const parts = [];
    for (const part of [0, 1, 2]) {
      const original = { bytesId: await library.writeBytes('mp4!'), size: 4, crc32: 1, kind: 'mp4' } as const;
      parts.push(await library.writePart(part, 3, { original }));
    }
    await library.writer.commit(recordingWith({ spaceId }), parts, []);
    stored[spaceId] = parts.flatMap(bytesIdsOf);
  }
  const database = await library.open();
  for (const part of [1, 2]) {
    const row = await database.get('audio', ['1abc', part]);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a damaged row: that is the test
    await database.put('audio', { ...row, crc32: 'odd' } as never);
  }
  return { ...library, database, stored };
}

describe('the ids of a recording’s bytes', () => {
  it('are those of all its parts, also of those whose rows are damaged', async () => {
    const { database, stored } = await libraryWithDamagedPart();

    expect((await readBytesIds(database, '1abc')).toSorted()).toEqual(stored['1abc']?.toSorted());
    expect((await readBytesIds(database, '1other')).toSorted()).toEqual(stored['1other']?.toSorted());
    expect(await readBytesIds(database, '1none')).toEqual([]);
  });

  it('say which parts are lost', async () => {
    const { database } = await libraryWithDamagedPart();

    const { parts, lost } = await openStoredParts(database, '1abc');

    expect([parts.map(({ part }) => part), lost]).toEqual([[0], [1, 2]]);
  });
});

describe('parts that can be read', () => {
  it('are those whose bytes, and those of their originals, are all there', async () => {
    const { open, writer, writePart, writeBytes } = openEmptyLibrary();
    const original = async (size: number) =>
      ({ bytesId: await writeBytes('mp4!'), size, crc32: 1, kind: 'mp4' }) as const;
    const parts = [
      await writePart(0, 3),
      await writePart(1, 3, { size: 1 }),
      await writePart(2, 3, { bytesId: 'gone' }),
      await writePart(3, 3, { original: await original(4) }),
      await writePart(4, 3, { original: await original(5) }),
    ];
    await writer.commit(recordingWith(), parts, []);
    const database = await open();

    const readable = await readableParts(database, await database.getAll('audio'));

    expect(readable).toEqual([0, 3]);
  });

  it('are not those whose first or last byte cannot be read', async () => {
    const { open, writer, writePart } = openEmptyLibrary();
    const part = await writePart(0, 100);
    await writer.commit(recordingWith(), [part, await writePart(1, 101)], []);
    const database = await open();
    loseBlobsOf(part.size);

    expect(await readableParts(database, await database.getAll('audio'))).toEqual([1]);
  });
});
