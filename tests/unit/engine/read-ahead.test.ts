import { expect, test } from 'vitest';
import { createReadAhead, type Known } from '#utils/engine/player/read-ahead.ts';

function setUp() {
  const asked: string[] = [];
  const failing = new Set<string>();
  const readAhead = createReadAhead(async (spaceId): Promise<Known> => {
    asked.push(spaceId);
    if (failing.has(spaceId)) throw new Error(`no ${spaceId}`);
    return { sound: { duration: asked.length, pieces: [] }, context: { speakers: [] } };
  });
  return { asked, failing, readAhead };
}

test('what has been read ahead is not read again when it is asked for', async () => {
  const { asked, readAhead } = setUp();

  readAhead.begin('a');
  readAhead.begin('a');

  expect((await readAhead.take('a')).sound.duration).toBe(1);
  expect(asked).toEqual(['a']);
});

test('another recording than the one that was expected is read when it is asked for', async () => {
  const { asked, readAhead } = setUp();

  readAhead.begin('a');
  await readAhead.take('b');

  expect(asked).toEqual(['a', 'b']);
});

test('what the library has changed meanwhile is read again', async () => {
  const { readAhead } = setUp();

  readAhead.begin('a');
  readAhead.forget();

  expect((await readAhead.take('a')).sound.duration).toBe(2);
});

test('what could not be read ahead is tried once more', async () => {
  const { failing, readAhead } = setUp();
  failing.add('a');
  readAhead.begin('a');
  await expect(readAhead.take('b')).resolves.toBeDefined();
  readAhead.begin('a');
  await expect(readAhead.take('a')).rejects.toThrow('no a');
  failing.clear();

  await expect(readAhead.take('a')).resolves.toBeDefined();
});
