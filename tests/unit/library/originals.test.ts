import 'fake-indexeddb/auto';
import { describe, expect, it } from 'vitest';
import { openOriginals, storeSha256 } from '#utils/library/repositories/bytes/originals.ts';
import { openEmptyLibrary } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

/** A library of one recording: its first part was converted from an MP4 of four bytes. */
async function libraryOfTwoParts() {
  const library = openEmptyLibrary();
  const mp4 = await library.writeBytes('mp4!');
  const original = { bytesId: mp4, size: 4, crc32: 1, kind: 'mp4' } as const;
  const parts = [
    await library.writePart(0, 3, { original }),
    await library.writePart(1, 5, { sha256: 'known' }),
  ] as const;
  await library.writer.commit(recordingWith(), [...parts], []);
  return { ...library, mp4, parts };
}

describe('openOriginals', () => {
  it('opens exactly what X stored, in the order of the parts', async () => {
    const { open, mp4, parts } = await libraryOfTwoParts();

    const originals = await openOriginals(open, '1abc');

    expect(originals).toEqual([
      { part: 0, kind: 'mp4', bytesId: mp4, bytes: expect.any(Blob) },
      { part: 1, kind: 'adts', bytesId: parts[1].bytesId, bytes: expect.any(Blob), sha256: 'known' },
    ]);
    expect(await originals[0]?.bytes.text()).toBe('mp4!');
    expect(originals[1]?.bytes.size).toBe(parts[1].size);
    expect(await openOriginals(open, '1none')).toEqual([]);
  });

  it('says that audio is lost if some of it is gone', async () => {
    const { open, mp4 } = await libraryOfTwoParts();
    await (await open()).put('bytes', new Blob(['mp4']), [mp4, 0]);

    await expect(openOriginals(open, '1abc')).rejects.toMatchObject({ code: 'lost' });
  });
});

describe('storeSha256', () => {
  it('is known from then on', async () => {
    const { open, mp4, parts } = await libraryOfTwoParts();
    const database = await open();

    await storeSha256(database, '1abc', { part: 0, bytesId: mp4 }, 'first');
    await storeSha256(database, '1abc', { part: 1, bytesId: parts[1].bytesId }, 'second');

    expect(await openOriginals(open, '1abc')).toMatchObject([{ sha256: 'first' }, { sha256: 'second' }]);
  });

  it('is not stored for bytes that have been replaced or removed', async () => {
    const { open, parts } = await libraryOfTwoParts();
    const database = await open();

    // The bytes that were converted are not what X stored.
    await storeSha256(database, '1abc', { part: 0, bytesId: parts[0].bytesId }, 'other');
    await storeSha256(database, '1abc', { part: 2, bytesId: 'gone' }, 'other');

    expect((await openOriginals(open, '1abc')).map(({ sha256 }) => sha256)).toEqual([undefined, 'known']);
    expect(await database.count('audio')).toBe(2);
  });
});
