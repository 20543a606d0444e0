import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createTranscripts } from '#utils/library/repositories/transcripts.ts';
import { heard, openEmptyLibrary } from './empty-library.ts';

const TRANSCRIPT = {
  spaceId: '1abc',
  name: 'a.srt',
  addedAt: 1,
  cues: [{ from: 1, to: 2, text: 'Hola' }],
};

it('stores a recording’s transcript, and replaces it by another one', async () => {
  const transcripts = createTranscripts(openEmptyLibrary().open);

  await transcripts.put(TRANSCRIPT);
  await transcripts.put({ ...TRANSCRIPT, spaceId: '1other', name: 'other.srt' });
  await transcripts.put({ ...TRANSCRIPT, name: 'b.srt' });

  expect(await transcripts.read('1abc')).toEqual({ ...TRANSCRIPT, name: 'b.srt' });
  expect(await transcripts.read('1none')).toBeUndefined();
});

it('removes a recording’s transcript, and no other', async () => {
  const transcripts = createTranscripts(openEmptyLibrary().open);
  await transcripts.put(TRANSCRIPT);
  await transcripts.put({ ...TRANSCRIPT, spaceId: '1other' });

  await transcripts.remove('1abc');

  expect(await transcripts.read('1abc')).toBeUndefined();
  expect(await transcripts.read('1other')).toMatchObject({ spaceId: '1other' });
});

it('tells other pages which recording has another transcript, or none', async () => {
  const transcripts = createTranscripts(openEmptyLibrary().open);

  const calls = await heard(['transcripts'], async () => {
    await transcripts.put(TRANSCRIPT);
    await transcripts.remove('1other');
  });

  expect(calls).toEqual([['1abc'], ['1other']]);
});

it('hears of other pages’ transcripts', async () => {
  const transcripts = createTranscripts(openEmptyLibrary().open);
  const { promise, resolve } = Promise.withResolvers<unknown>();
  const end = transcripts.onChange(resolve);

  await transcripts.put(TRANSCRIPT);

  expect(await promise).toEqual(['1abc']);
  end();
});
