import { INITIAL_PLAYBACK, type Playback } from '#utils/engine/player/playback.ts';
import type { Moment, PlayerEffect, PlayerEvent, Task } from '#utils/engine/player/player-events.ts';
import type { ListeningPosition } from '#utils/library/index.ts';
import { DEFAULT_SETTINGS } from '#utils/engine/player/player-settings.ts';
import type { PlayableRecording } from '#utils/engine/player/read-ahead.ts';
import { transition } from '#utils/engine/player/transition.ts';

/** 100 s in which Ana speaks from 10 s to 20 s, and Ben from 30 s to 40 s. */
export const RECORDING: PlayableRecording = {
  audio: { duration: 100, pieces: [] },
  context: {
    speakers: [
      { handle: 'ana', isHost: true, turns: Float64Array.of(10, 20) },
      { handle: 'ben', isHost: false, turns: Float64Array.of(30, 40) },
    ],
  },
};
export const OTHER: PlayableRecording = { audio: { duration: 50, pieces: [] }, context: { speakers: [] } };

/** The recording `a`, loaded and playing. */
export const playing = (change: Partial<Playback> = {}): Playback => ({
  ...INITIAL_PLAYBACK,
  state: 'playing',
  shouldPlay: true,
  spaceId: 'a',
  recording: RECORDING,
  command: 1,
  ...change,
});
export const paused = (change: Partial<Playback> = {}): Playback =>
  playing({ state: 'paused', shouldPlay: false, ...change });
/** The recording `a`, which is being read in order to be played. */
export const reading = (change: Partial<Playback> = {}): Playback =>
  playing({ state: 'loading', recording: undefined, ...change });

export const taskOf = (change: Partial<Task> = {}): Task => ({
  command: 1,
  spaceId: 'a',
  position: undefined,
  plays: true,
  by: 0,
  isSeek: false,
  ...change,
});

/** What stores that the recording `a` is to be resumed at `position` (seconds). */
export const stored = (
  position: number,
  playback: ListeningPosition['playback'],
  reached?: ListeningPosition['reached'],
): PlayerEffect => ({
  do: 'store-position',
  spaceId: 'a',
  listening: { position, playback, reached },
  command: undefined,
});

/** An element that has audio and is at `position` (seconds). */
export const at = (position: number, change: Partial<Moment> = {}): Moment => ({
  now: 1_000_000,
  position,
  isSeeking: false,
  isLoaded: true,
  ...change,
});
export const EMPTY = at(0, { isLoaded: false });

/** What follows from an event; the effects that publish are left out where `effects` is looked at. */
export function follow(before: Playback, event: PlayerEvent, moment: Moment) {
  const { playback, effects } = transition(before, event, moment);
  return {
    playback,
    isPublished: effects.some((effect) => effect.do === 'publish'),
    effects: effects.filter((effect) => effect.do !== 'publish'),
  };
}

export const skippingSilence = { ...DEFAULT_SETTINGS, skipsSilence: true };
