import { expect, test } from 'vitest';
import { createReadAhead, type PlayableRecording } from '#utils/engine/player/read-ahead.ts';

/** Reads recordings of 1 s, 2 s and so on, in the order of reading. */
function setUp() {
  const reads: string[] = [];
  const failing = new Set<string>();
  const readAhead = createReadAhead(async (spaceId): Promise<PlayableRecording> => {
    reads.push(spaceId);
    if (failing.has(spaceId)) throw new Error(`no ${spaceId}`);
    return { audio: { duration: reads.length, pieces: [] }, context: { speakers: [] } };
  });
  return { reads, failing, readAhead };
}

test('what has been read ahead is not read again', async () => {
  const { reads, readAhead } = setUp();

  readAhead.begin('a');
  readAhead.begin('a');

  expect((await readAhead.read('a')).audio.duration).toBe(1);
  expect(reads).toEqual(['a']);
});

test('another recording than the expected one is read when it is asked for', async () => {
  const { reads, readAhead } = setUp();

  readAhead.begin('a');
  await readAhead.read('b');

  expect(reads).toEqual(['a', 'b']);
});

test('what the library has changed meanwhile is read again', async () => {
  const { readAhead } = setUp();

  readAhead.begin('a');
  readAhead.clear();

  expect((await readAhead.read('a')).audio.duration).toBe(2);
});

test('what could not be read ahead is read once more', async () => {
  const { failing, readAhead } = setUp();
  failing.add('a');
  readAhead.begin('a');
  await expect(readAhead.read('b')).resolves.toBeDefined();
  readAhead.begin('a');
  await expect(readAhead.read('a')).rejects.toThrow('no a');
  failing.clear();

  await expect(readAhead.read('a')).resolves.toBeDefined();
});
