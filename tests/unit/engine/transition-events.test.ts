import { describe, expect, it, test } from 'vitest';
import { playerStateOf } from '#utils/engine/player/playback.ts';
import type { PlayerEvent } from '#utils/engine/player/player-events.ts';
import { DEFAULT_SETTINGS } from '#utils/engine/player/player-settings.ts';
import { transition } from '#utils/engine/player/transition.ts';
import { RECORDING, playing, paused, reading, taskOf, at, EMPTY, follow } from './follow-transition.ts';

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
