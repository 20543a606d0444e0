import 'fake-indexeddb/auto';
import { describe, expect, it, vi } from 'vitest';
import { openAudio, openAudioParts } from '#utils/library/repositories/bytes/audio.ts';
import { indexAudio, makeFrames } from '../audio/index-audio.ts';
import { openEmptyLibrary } from './empty-library.ts';
import { recordingWith } from './recording-with.ts';

/** Stores a recording of two parts. The second one goes on at another sampling rate. */
async function libraryOfThreeRuns() {
  const library = openEmptyLibrary();
  const first = await library.writePart(0, 2);
  const frames = [...makeFrames(3, { fill: 1 }), ...makeFrames(3, { rateIndex: 6, fill: 2 })];
  const index = indexAudio(...frames);
  const bytesId = await library.writeBytes(Buffer.concat(frames));
  const second = { part: 3, bytesId, size: index.bytes, crc32: 0, index };
  await library.writer.commit(recordingWith(), [first, second], []);
  return library;
}

describe('openAudio', () => {
  it('opens all parts as one sequence, with a piece for each configuration', async () => {
    const { open } = await libraryOfThreeRuns();

    const { duration, pieces } = await openAudio(open, '1abc');

    const long = 1024 / 48_000;
    const longer = 1024 / 24_000;
    expect(pieces).toMatchObject([
      { part: 0, from: 0, to: 2, start: 0, duration: 2 * long, run: { rate: 48_000 } },
      { part: 3, from: 0, to: 3, start: 2 * long, duration: 3 * long, run: { rate: 48_000 } },
      { part: 3, from: 3, to: 6, start: 5 * long, duration: 3 * longer, run: { rate: 24_000 } },
    ]);
    expect(duration).toBeCloseTo(5 * long + 3 * longer, 9);
  });

  it('reads the frames that are asked for, from the part that has them', async () => {
    const { open } = await libraryOfThreeRuns();
    const { pieces } = await openAudio(open, '1abc');

    const payloads = await Promise.all(pieces.slice(1).map((piece) => piece.read(piece)));

    expect(payloads.map((frames) => frames.map(([first]) => first))).toEqual([
      [1, 1, 1],
      [2, 2, 2],
    ]);
    expect(await pieces[2]?.read({ from: 4, to: 5 })).toHaveLength(1);
  });

  it('says that there is no sound where there is no recording, no part, or no frame', async () => {
    const { open, writer, writePart } = openEmptyLibrary();
    await writer.commit(recordingWith({ spaceId: '1missing' }), [], []);
    await writer.commit(recordingWith({ spaceId: '1empty' }), [await writePart(0, 0)], []);

    for (const spaceId of ['1none', '1missing', '1empty']) {
      await expect(openAudio(open, spaceId)).rejects.toMatchObject({ code: 'no-sound' });
      await expect(openAudioParts(await open(), spaceId)).rejects.toMatchObject({ code: 'no-sound' });
    }
  });

  it('plays a recording of which one part has no frames', async () => {
    const { open, writer, writePart } = openEmptyLibrary();
    await writer.commit(recordingWith(), [await writePart(0, 0), await writePart(1, 2)], []);

    expect((await openAudio(open, '1abc')).pieces).toMatchObject([{ part: 1, from: 0, to: 2, start: 0 }]);
  });
});

describe('reading audio that fails', () => {
  it('is no loss if the fault is ours', async () => {
    const { open } = await libraryOfThreeRuns();
    const { pieces } = await openAudio(open, '1abc');
    vi.spyOn(Blob.prototype, 'stream').mockImplementation(() => {
      throw new RangeError('a fault of ours');
    });

    await expect(pieces[0]?.read(pieces[0])).rejects.toThrow('a fault of ours');

    expect(await (await open()).count('checks')).toBe(0);
  });
});

describe('openAudioParts', () => {
  it('opens each part with the index of its frames', async () => {
    const { open } = await libraryOfThreeRuns();

    const parts = await openAudioParts(await open(), '1abc');

    expect(parts.map(({ index, bytes }) => [index.frames.length, bytes.size === index.bytes])).toEqual([
      [2, true],
      [6, true],
    ]);
  });

  it('opens parts that belong together, although they are replaced at the same time', async () => {
    const { open } = await libraryOfThreeRuns();
    const database = await open();

    const opening = openAudioParts(database, '1abc');
    const replacing = database.transaction(['audio', 'bytes'], 'readwrite');
    await Promise.all([
      replacing.objectStore('audio').clear(),
      replacing.objectStore('bytes').clear(),
      replacing.done,
    ]);

    expect((await opening).map(({ index, bytes }) => bytes.size === index.bytes)).toEqual([true, true]);
  });
});
