import { expect, it, test } from 'vitest';
import type { Playback } from '#utils/engine/player/playback.ts';
import { OTHER, at, follow, paused, playing, taskOf } from './follow-transition.ts';

/** What is stored when playback, which began at the beginning, has got to `position` (seconds). */
function listeningAt(position: number, change: Partial<Playback> = {}) {
  const { effects } = follow(playing({ recording: OTHER, ...change }), { type: 'time' }, at(position));
  return effects.flatMap((effect) => (effect.do === 'store-position' ? [effect.listening] : []));
}

it('is heard to its end a few seconds before the end', () => {
  expect(listeningAt(47)).toMatchObject([{ position: 47, reached: undefined }]);
  expect(listeningAt(47.6)).toMatchObject([{ position: 0, reached: 'end' }]);
});

it('is heard to its end with the last word, whatever silence follows', () => {
  // The last word of 100 s is at 40 s.
  const { recording } = playing();

  expect(listeningAt(37, { recording })).toMatchObject([{ reached: undefined }]);
  expect(listeningAt(41, { recording })).toMatchObject([{ position: 41, reached: 'end' }]);
});

it('is stored at once when the end is reached, and then not more often than before', () => {
  expect(listeningAt(47.6, { storedPosition: 47 })).toHaveLength(1);
  expect(listeningAt(48, { storedPosition: 47.6 })).toEqual([]);
});

it('ends with its trim', () => {
  const recording = { ...OTHER, context: { speakers: [], trim: { from: 5, to: 20 } } };

  expect(listeningAt(19.8, { recording })).toMatchObject([{ position: 0, reached: 'end' }]);
});

it('is not heard to its end by who listens to one speaker', () => {
  const { recording } = playing();

  expect(listeningAt(40, { recording, only: '@ben' })).toMatchObject([{ reached: undefined }]);
});

it('is not heard to its end by who only goes there', () => {
  const { playback } = follow(
    playing({ recording: OTHER }),
    { type: 'read', task: taskOf({ isSeek: true }), recording: OTHER, position: 49 },
    at(3),
  );

  const { effects } = follow(playback, { type: 'started', task: taskOf({ isSeek: true }) }, at(49));

  expect(effects).toMatchObject([{ listening: { playback: 'continues', reached: undefined } }]);
});

test.each([
  ['a minute in one go', 0, 'again'],
  ['less, after a seek', 30, undefined],
])('is heard again after %s', (_title, startedFrom, reached) => {
  const recording = { ...OTHER, audio: { ...OTHER.audio, duration: 500 } };

  expect(listeningAt(61, { recording, startedFrom })).toMatchObject([{ reached }]);
});

it('is stopped by a pause of what plays, and not by a pause of what is paused', () => {
  const stop = (before: Playback) => follow(before, { type: 'pause' }, at(20)).effects.at(-1);

  expect(stop(playing())).toMatchObject({ listening: { playback: 'stopped' } });
  expect(stop(paused())).toMatchObject({ listening: { playback: 'sought' } });
});
