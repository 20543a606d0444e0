import 'fake-indexeddb/auto';
import { expect, it } from 'vitest';
import { createResumePositions } from '#utils/library/repositories/resume-positions.ts';
import { openEmptyLibrary } from './empty-library.ts';

it('remembers where each recording stopped last, and begins others at the beginning', async () => {
  const positions = createResumePositions(openEmptyLibrary().open);

  await positions.write('1abc', { position: 12, playback: 'stopped' });
  await positions.write('1abc', { position: 34.5, playback: 'stopped' });
  await positions.write('1other', { position: 7, playback: 'stopped' });

  expect(await positions.read('1abc')).toMatchObject({ position: 34.5 });
  expect(await positions.read('1other')).toMatchObject({ position: 7 });
  expect(await positions.read('1none')).toEqual({ position: 0 });
});
