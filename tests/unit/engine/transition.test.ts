import { describe, expect, it, test } from 'vitest';
import { CodedError } from '#utils/coded-error.ts';
import { INITIAL_PLAYBACK, playerStateOf, type Playback } from '#utils/engine/player/playback.ts';
import type { Moment, PlayerEvent, Task } from '#utils/engine/player/player-events.ts';
import { DEFAULT_SETTINGS } from '#utils/engine/player/player-settings.ts';
import type { PlayableRecording } from '#utils/engine/player/read-ahead.ts';
import { transition } from '#utils/engine/player/transition.ts';

/** 100 s in which Ana speaks from 10 s to 20 s, and Ben from 30 s to 40 s. */
const RECORDING: PlayableRecording = {
  audio: { duration: 100, pieces: [] },
  context: {
    speakers: [
      { handle: 'ana', isHost: true, turns: Float64Array.of(10, 20) },
      { handle: 'ben', isHost: false, turns: Float64Array.of(30, 40) },
    ],
  },
};
const OTHER: PlayableRecording = { audio: { duration: 50, pieces: [] }, context: { speakers: [] } };

/** The recording `a`, loaded and playing. */
const playing = (change: Partial<Playback> = {}): Playback => ({
  ...INITIAL_PLAYBACK,
  state: 'playing',
  shouldPlay: true,
  spaceId: 'a',
  recording: RECORDING,
  command: 1,
  ...change,
});
const paused = (change: Partial<Playback> = {}): Playback =>
  playing({ state: 'paused', shouldPlay: false, ...change });
/** The recording `a`, which is being read in order to be played. */
const reading = (change: Partial<Playback> = {}): Playback =>
  playing({ state: 'loading', recording: undefined, ...change });

const taskOf = (change: Partial<Task> = {}): Task => ({
  command: 1,
  spaceId: 'a',
  position: undefined,
  plays: true,
  isSeek: false,
  ...change,
});

/** An element that has audio and is at `position` (seconds). */
const at = (position: number, change: Partial<Moment> = {}): Moment => ({
  now: 1_000_000,
  position,
  isSeeking: false,
  isLoaded: true,
  ...change,
});
const EMPTY = at(0, { isLoaded: false });

/** What follows from an event; the effects that publish are left out where `effects` is looked at. */
function follow(before: Playback, event: PlayerEvent, moment: Moment) {
  const { playback, effects } = transition(before, event, moment);
  return {
    playback,
    isPublished: effects.some((effect) => effect.do === 'publish'),
    effects: effects.filter((effect) => effect.do !== 'publish'),
  };
}

const skippingSilence = { ...DEFAULT_SETTINGS, skipsSilence: true };

describe('play', () => {
  it('opens the element for another recording, shows that it loads, and has it read', () => {
    const event: PlayerEvent = { type: 'play', spaceId: 'a', position: undefined };

    const { playback, effects, isPublished } = follow(INITIAL_PLAYBACK, event, EMPTY);

    expect(playback).toMatchObject({ state: 'loading', shouldPlay: true, spaceId: 'a', command: 1 });
    expect(isPublished).toBe(true);
    expect(effects).toEqual([
      { do: 'open', position: undefined },
      { do: 'read', task: taskOf() },
    ]);
  });

  it('stores where the recording before was left, and forgets the speaker chosen there', () => {
    const before = playing({ only: '@ben' });

    const { playback, effects } = follow(before, { type: 'play', spaceId: 'b', position: 7 }, at(35));

    expect(playback).toMatchObject({ spaceId: 'b', only: undefined, recording: undefined });
    expect(effects).toEqual([
      { do: 'store-position', spaceId: 'a', position: 35, command: undefined },
      { do: 'open', position: 7 },
      { do: 'read', task: taskOf({ command: 2, spaceId: 'b', position: 7 }) },
    ]);
  });

  it('starts a paused recording at once where it is', () => {
    const { playback, effects } = follow(
      paused(),
      { type: 'play', spaceId: 'a', position: undefined },
      at(15),
    );

    expect(playback.shouldPlay).toBe(true);
    expect(effects).toEqual([{ do: 'start', task: taskOf({ command: 2 }) }]);
  });

  it('starts a paused recording further on where its position is not to be played', () => {
    const before = paused({ settings: skippingSilence });

    const { effects } = follow(before, { type: 'play', spaceId: 'a', position: undefined }, at(25));

    expect(effects.map((effect) => effect.do)).toEqual(['seek', 'start']);
    expect(effects[0]).toEqual({ do: 'seek', position: 29.5 });
  });

  it('reads a recording again whose audio has been closed', () => {
    const { playback, effects } = follow(
      paused(),
      { type: 'play', spaceId: 'a', position: undefined },
      EMPTY,
    );

    expect(playback.state).toBe('loading');
    expect(effects).toEqual([{ do: 'read', task: taskOf({ command: 2 }) }]);
  });
});

describe('a recording that has been read', () => {
  const event: PlayerEvent = { type: 'read', task: taskOf(), recording: RECORDING, position: 12 };

  it('is loaded and started at its position', () => {
    const { playback, effects } = follow(reading(), event, EMPTY);

    expect(playback.recording).toBe(RECORDING);
    expect(effects).toEqual([
      { do: 'load', recording: RECORDING, position: 12 },
      { do: 'start', task: taskOf() },
    ]);
  });

  it('is sought in where the element has it already', () => {
    const { effects } = follow(reading(), event, at(50));

    expect(effects[0]).toEqual({ do: 'seek', position: 12 });
  });

  test.each([
    ['behind the end, at the beginning', 120, 0],
    ['before the beginning, there', -5, 0],
  ])('starts, asked for a position %s', (_title, position, start) => {
    const { effects } = follow(reading(), { ...event, position }, EMPTY);

    expect(effects[0]).toMatchObject({ position: start });
  });

  it('starts where something is to be played', () => {
    const { effects } = follow(reading({ only: '@ben' }), event, EMPTY);

    expect(effects[0]).toMatchObject({ position: 29.5 });
  });

  it('stays paused where it was only loaded', () => {
    const task = taskOf({ plays: false });

    const { playback, effects } = follow(reading({ shouldPlay: false }), { ...event, task }, EMPTY);

    expect(playback.state).toBe('paused');
    expect(effects.map((effect) => effect.do)).toEqual(['load']);
  });

  it('is kept, but not played, where a later command has superseded it', () => {
    const { playback, effects } = follow(reading({ command: 2 }), event, EMPTY);

    expect(playback.recording).toBe(RECORDING);
    expect(effects).toEqual([]);
  });

  it('is dropped where another recording is current', () => {
    const before = reading({ spaceId: 'b', command: 2 });

    expect(transition(before, event, EMPTY)).toEqual({ playback: before, effects: [] });
  });
});

describe('audio that has started', () => {
  it('is shown as playing', () => {
    const { playback, isPublished } = follow(
      playing({ state: 'loading' }),
      { type: 'started', task: taskOf() },
      at(12),
    );

    expect(playback.state).toBe('playing');
    expect(isPublished).toBe(true);
  });

  it('changes nothing where a later command has superseded it', () => {
    const before = paused({ command: 2 });

    expect(transition(before, { type: 'started', task: taskOf() }, at(12))).toEqual({
      playback: before,
      effects: [],
    });
  });
});

describe('pause', () => {
  it('pauses, and is answered when the position is stored', () => {
    const { playback, effects } = follow(playing(), { type: 'pause' }, at(33));

    expect(playback).toMatchObject({ state: 'paused', shouldPlay: false, storedPosition: 33 });
    expect(effects).toEqual([
      { do: 'pause' },
      { do: 'store-position', spaceId: 'a', position: 33, command: 2 },
    ]);
  });

  it('interrupts a recording that is being read', () => {
    const interrupted = follow(reading(), { type: 'pause' }, EMPTY);

    const read = follow(
      interrupted.playback,
      { type: 'read', task: taskOf(), recording: RECORDING, position: 0 },
      EMPTY,
    );

    expect(interrupted.effects).toEqual([{ do: 'pause' }]);
    expect(read.effects).toEqual([]);
    expect(read.playback.state).toBe('paused');
  });

  it('forgets the failure before', () => {
    const { playback } = follow(paused({ code: 'playback' }), { type: 'pause' }, EMPTY);

    expect(playback.code).toBeUndefined();
  });
});

describe('seek', () => {
  it('goes on playing in the recording that plays, and stores the position', () => {
    const asked = follow(playing(), { type: 'seek', spaceId: 'a', position: 60 }, at(12));
    const task = taskOf({ command: 2, position: 60, isSeek: true });
    const read = follow(asked.playback, { type: 'read', task, recording: RECORDING, position: 60 }, at(12));
    const started = follow(read.playback, { type: 'started', task }, at(60, { isSeeking: true }));

    expect(asked.effects).toEqual([{ do: 'read', task }]);
    expect(read.effects).toEqual([
      { do: 'seek', position: 60 },
      { do: 'start', task },
    ]);
    expect(started.playback.state).toBe('playing');
    expect(started.effects).toEqual([
      { do: 'store-position', spaceId: 'a', position: 60, command: undefined },
    ]);
  });

  it('does not keep a recording from playing that is still being read', () => {
    const { playback, effects } = follow(reading(), { type: 'seek', spaceId: 'a', position: 30 }, EMPTY);

    expect(playback).toMatchObject({ state: 'loading', shouldPlay: true });
    expect(effects).toEqual([{ do: 'read', task: taskOf({ command: 2, position: 30, isSeek: true }) }]);
  });

  it('loads another recording paused, and stores the position there', () => {
    const task = taskOf({ command: 2, spaceId: 'b', position: 30, plays: false, isSeek: true });
    const asked = follow(playing(), { type: 'seek', spaceId: 'b', position: 30 }, at(12));
    const read = follow(
      asked.playback,
      { type: 'read', task, recording: OTHER, position: 30 },
      at(30, { isLoaded: false, isSeeking: true }),
    );

    expect(asked.playback).toMatchObject({ state: 'loading', shouldPlay: false });
    expect(asked.effects.at(-1)).toEqual({ do: 'read', task });
    expect(read.playback).toMatchObject({ state: 'paused', storedPosition: 30 });
    expect(read.effects).toEqual([
      { do: 'load', recording: OTHER, position: 30 },
      { do: 'store-position', spaceId: 'b', position: 30, command: undefined },
    ]);
  });
});

describe('a failure', () => {
  const error = new CodedError('no-sound', 'There is none');

  it('closes the element, is shown with its code, and fails the command', () => {
    const { playback, effects, isPublished } = follow(
      reading(),
      { type: 'command-failed', error, command: 1 },
      EMPTY,
    );

    expect(playback).toMatchObject({ state: 'paused', shouldPlay: false, code: 'no-sound' });
    expect(isPublished).toBe(true);
    expect(effects).toEqual([{ do: 'close' }, { do: 'throw', error }]);
  });

  it('of a command that a later one has superseded is none', () => {
    const before = playing({ command: 2 });

    expect(transition(before, { type: 'command-failed', error, command: 1 }, at(3))).toEqual({
      playback: before,
      effects: [],
    });
  });

  it('that no command waits for is shown only', () => {
    const { playback, effects } = follow(playing(), { type: 'failed', error: new Error('disk') }, at(3));

    expect(playback).toMatchObject({ state: 'paused', code: 'playback' });
    expect(effects).toEqual([{ do: 'close' }]);
  });

  it('to open a buffer for AAC means that the browser has no decoder', () => {
    const refused = new DOMException('Unsupported type', 'NotSupportedError');

    expect(follow(playing(), { type: 'failed', error: refused }, EMPTY).playback.code).toBe('no-decoder');
  });
});

describe('while a recording plays', () => {
  const time: PlayerEvent = { type: 'time' };

  it('its position is published, and stored every five seconds', () => {
    const soon = follow(playing({ storedPosition: 10 }), time, at(14.9));
    const due = follow(playing({ storedPosition: 10 }), time, at(15));

    expect([soon.isPublished, due.isPublished]).toEqual([true, true]);
    expect(soon.effects).toEqual([]);
    expect(due.effects).toEqual([{ do: 'store-position', spaceId: 'a', position: 15, command: undefined }]);
    expect(due.playback.storedPosition).toBe(15);
  });

  it('silence is skipped', () => {
    const before = playing({ settings: skippingSilence, storedPosition: 21 });

    const { effects } = follow(before, time, at(21));

    expect(effects[0]).toEqual({ do: 'seek', position: 29.5 });
  });

  it('the end of a range is timed, at the speed of playback', () => {
    const before = playing({ settings: { ...skippingSilence, rate: 2 }, storedPosition: 20 });

    const { effects } = follow(before, time, at(20.5));

    expect(effects).toEqual([{ do: 'set-timer', in: 125 }]);
  });

  it('the timer skips what is then due', () => {
    const before = playing({ settings: skippingSilence });

    expect(follow(before, { type: 'timer' }, at(20.8)).effects).toEqual([{ do: 'seek', position: 29.5 }]);
  });

  it('nothing is skipped before the position that is sought has been reached', () => {
    const before = playing({ settings: skippingSilence });

    expect(follow(before, { type: 'timer' }, at(25, { isSeeking: true })).effects).toEqual([]);
    expect(follow(before, { type: 'arrived' }, at(25)).effects).toEqual([{ do: 'seek', position: 29.5 }]);
  });

  it('playback ends behind the last turn of the only speaker, to be resumed at the beginning', () => {
    const before = playing({ only: '@ana', storedPosition: 18 });

    const { playback, effects } = follow(before, time, at(21));

    expect(playback).toMatchObject({ state: 'paused', shouldPlay: false, command: 2 });
    expect(effects).toEqual([
      { do: 'pause' },
      { do: 'store-position', spaceId: 'a', position: 0, command: undefined },
    ]);
  });

  it('playback ends with the audio', () => {
    const { playback, effects } = follow(playing(), { type: 'ended' }, at(100));

    expect(playback.state).toBe('paused');
    expect(effects.at(-1)).toMatchObject({ do: 'store-position', position: 0 });
  });

  it('the sleep timer ends playback when it is due, and is off afterwards', () => {
    const before = playing({ settings: { ...DEFAULT_SETTINGS, sleepAt: 999_999 }, storedPosition: 14 });

    const { playback, effects } = follow(before, time, at(15));

    expect(playback).toMatchObject({ state: 'paused', settings: { sleepAt: 0 } });
    expect(effects).toEqual([
      { do: 'pause' },
      { do: 'store-position', spaceId: 'a', position: 15, command: undefined },
    ]);
  });

  it('a sleep timer that passed while nothing played ends nothing, and is off', () => {
    const before = playing({ settings: { ...DEFAULT_SETTINGS, sleepAt: 900_000 }, storedPosition: 14 });

    const { playback, effects } = follow(before, time, at(15));

    expect(playback).toMatchObject({ state: 'playing', settings: { sleepAt: 0 } });
    expect(effects).toEqual([]);
  });

  it('a pause by the browser is shown and stored', () => {
    const { playback, effects } = follow(playing(), { type: 'paused' }, at(15));

    expect(playback).toMatchObject({ state: 'paused', shouldPlay: false, command: 1 });
    expect(effects).toEqual([{ do: 'store-position', spaceId: 'a', position: 15, command: undefined }]);
  });

  it('a broken frame is passed, which a later command supersedes', () => {
    const { playback, effects } = follow(playing(), { type: 'broken' }, at(15));

    expect(playback).toMatchObject({ state: 'playing', command: 2 });
    expect(effects).toEqual([{ do: 'recover', command: 2 }]);
  });
});

test.each([
  ['its own pause', { type: 'paused' }],
  ['a broken frame', { type: 'broken' }],
  ['the timer', { type: 'timer' }],
  ['a seek of its own', { type: 'waiting' }],
] as const)('nothing follows from %s in an element that does not play', (_title, event) => {
  for (const before of [paused(), reading()]) {
    expect(transition(before, event, at(15))).toEqual({ playback: before, effects: [] });
  }
});

describe('a change of settings', () => {
  it('is within bounds, reaches the element, and is published', () => {
    const { playback, effects, isPublished } = follow(
      paused(),
      { type: 'adjust', change: { rate: 9, volume: -1 } },
      at(15),
    );

    const settings = { ...DEFAULT_SETTINGS, rate: 3, volume: 0 };
    expect(playback.settings).toEqual(settings);
    expect(effects).toEqual([{ do: 'adjust', settings }]);
    expect(isPublished).toBe(true);
  });

  it('skips silence at once', () => {
    const { effects } = follow(playing(), { type: 'adjust', change: { skipsSilence: true } }, at(25));

    expect(effects.at(-1)).toEqual({ do: 'seek', position: 29.5 });
  });
});

describe('listening to one speaker', () => {
  it('skips to their next turn', () => {
    const { playback, effects, isPublished } = follow(
      playing(),
      { type: 'listen-to', spaceId: 'a', only: '@ben' },
      at(12),
    );

    expect(playback.only).toBe('@ben');
    expect(effects).toEqual([{ do: 'seek', position: 29.5 }]);
    expect(isPublished).toBe(true);
  });

  it('loads another recording first, paused where it was left', () => {
    const { playback, effects } = follow(playing(), { type: 'load', spaceId: 'b' }, at(12));

    expect(playback).toMatchObject({ state: 'loading', shouldPlay: false, spaceId: 'b' });
    expect(effects.at(-1)).toEqual({
      do: 'read',
      task: taskOf({ command: 2, spaceId: 'b', plays: false }),
    });
  });

  it('is given up where yet another recording has become current meanwhile', () => {
    const before = playing();

    expect(transition(before, { type: 'listen-to', spaceId: 'b', only: '@ben' }, at(12))).toEqual({
      playback: before,
      effects: [],
    });
  });
});

describe('a change in the library', () => {
  const context = { speakers: [], trim: { from: 50, to: 60 } };

  it('applies to the recording that plays', () => {
    const { playback, effects } = follow(playing(), { type: 'context', spaceId: 'a', context }, at(12));

    expect(playback.recording).toEqual({ audio: RECORDING.audio, context });
    expect(effects).toEqual([{ do: 'seek', position: 50 }]);
  });

  it('of another recording changes nothing', () => {
    const before = playing();

    expect(transition(before, { type: 'context', spaceId: 'b', context }, at(12)).playback).toEqual(before);
  });
});

describe('what pages see', () => {
  it('is the recording with its settings and its position', () => {
    expect(playerStateOf(playing({ only: '@ben' }), 12, 0)).toEqual({
      ...DEFAULT_SETTINGS,
      state: 'playing',
      spaceId: 'a',
      only: '@ben',
      position: 12,
      duration: 100,
    });
  });

  it('is no sleep timer that has passed', () => {
    const playback = playing({ settings: { ...DEFAULT_SETTINGS, sleepAt: 1000 } });

    expect(playerStateOf(playback, 0, 999).sleepAt).toBe(1000);
    expect(playerStateOf(playback, 0, 1000).sleepAt).toBe(0);
  });
});
