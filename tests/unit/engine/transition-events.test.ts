import { describe, expect, it, test } from 'vitest';
import { CodedError } from '#utils/coded-error.ts';
import { playerStateOf } from '#utils/engine/player/playback.ts';
import type { PlayerEvent } from '#utils/engine/player/player-events.ts';
import { DEFAULT_SETTINGS } from '#utils/engine/player/player-settings.ts';
import { transition } from '#utils/engine/player/transition.ts';
import {
  RECORDING,
  playing,
  paused,
  reading,
  taskOf,
  stored,
  at,
  EMPTY,
  follow,
  skippingSilence,
} from './follow-transition.ts';

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

  it('of the element while a command waits is shown with its own code, whatever then fails the command', () => {
    const loading = playing({ state: 'loading' });
    const failed: PlayerEvent = { type: 'failed', error: new CodedError('no-decoder', 'no AAC') };

    const { playback } = follow(loading, failed, at(3));
    const aborted = new DOMException('Interrupted by pause()', 'AbortError');
    const after = follow(
      playback,
      { type: 'command-failed', error: aborted, command: loading.command },
      EMPTY,
    );

    expect(after.playback).toMatchObject({ state: 'paused', code: 'no-decoder' });
    expect(after.effects).toEqual([]);
  });

  it('of the element is not undone by a start that it overtakes', () => {
    const loading = playing({ state: 'loading' });
    const failed: PlayerEvent = { type: 'failed', error: new Error('disk') };

    const { playback } = follow(loading, failed, at(3));
    const after = follow(playback, { type: 'started', task: taskOf() }, EMPTY);

    expect(after.playback).toMatchObject({ state: 'paused', code: 'playback' });
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
    expect(due.effects).toEqual([stored(15, 'continues')]);
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
    expect(effects).toEqual([{ do: 'pause' }, stored(0, 'stopped')]);
  });

  it('playback ends with the audio', () => {
    const { playback, effects } = follow(playing(), { type: 'ended' }, at(100));

    expect(playback.state).toBe('paused');
    expect(effects.at(-1)).toEqual(stored(0, 'stopped', 'end'));
  });

  it('the sleep timer ends playback when it is due, and is off afterwards', () => {
    const before = playing({ settings: { ...DEFAULT_SETTINGS, sleepAt: 999_999 }, storedPosition: 14 });

    const { playback, effects } = follow(before, time, at(15));

    expect(playback).toMatchObject({ state: 'paused', settings: { sleepAt: 0 } });
    expect(effects).toEqual([{ do: 'pause' }, stored(15, 'stopped')]);
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
    expect(effects).toEqual([stored(15, 'stopped')]);
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
