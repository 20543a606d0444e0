import { describe, expect, it } from 'vitest';
import { INITIAL_PLAYBACK } from '#utils/engine/player/playback.ts';
import type { PlayerEvent } from '#utils/engine/player/player-events.ts';
import { DEFAULT_SETTINGS } from '#utils/engine/player/player-settings.ts';
import { transition } from '#utils/engine/player/transition.ts';
import {
  RECORDING,
  OTHER,
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
      stored(35, 'stopped'),
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

describe('pause', () => {
  it('pauses, and is answered when the position is stored', () => {
    const { playback, effects } = follow(playing(), { type: 'pause' }, at(33));

    expect(playback).toMatchObject({ state: 'paused', shouldPlay: false, storedPosition: 33 });
    expect(effects).toEqual([{ do: 'pause' }, { ...stored(33, 'stopped'), command: 2 }]);
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

describe('forget', () => {
  it('stops, stores nothing, and is as at its beginning, whatever is being read', () => {
    const { playback, effects, isPublished } = follow(playing({ only: '@ben' }), { type: 'forget' }, at(33));
    const late = follow(playback, { type: 'started', task: taskOf() }, EMPTY);

    expect(playback).toEqual({ ...INITIAL_PLAYBACK, command: 2 });
    expect(isPublished).toBe(true);
    expect(effects).toEqual([{ do: 'close' }, { do: 'adjust', settings: DEFAULT_SETTINGS }]);
    expect(late.playback).toBe(playback);
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
    expect(started.effects).toEqual([stored(60, 'continues')]);
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
      { ...stored(30, 'sought'), spaceId: 'b' },
    ]);
  });
});

describe('move', () => {
  it('is from where the element is, or is going to', () => {
    const { playback, effects } = follow(playing(), { type: 'move', spaceId: 'a', seconds: -15 }, at(42));

    expect(effects).toEqual([
      { do: 'read', task: taskOf({ command: 2, position: 42, by: -15, isSeek: true }) },
    ]);
    expect(playback.shouldPlay).toBe(true);
  });

  it('adds to another one, wherever the recording will be once it has been read', () => {
    const first = follow(paused(), { type: 'move', spaceId: 'b', seconds: 30 }, at(15));
    const second = follow(first.playback, { type: 'move', spaceId: 'b', seconds: -5 }, EMPTY);

    expect(second.effects).toEqual([
      {
        do: 'read',
        task: taskOf({ command: 3, spaceId: 'b', position: undefined, by: 25, plays: false, isSeek: true }),
      },
    ]);
  });

  it('is from the position that was asked for, while the recording is being read', () => {
    const asked = follow(paused(), { type: 'play', spaceId: 'b', position: 60 }, at(15));
    const { effects } = follow(asked.playback, { type: 'move', spaceId: 'b', seconds: 5 }, EMPTY);

    expect(effects).toEqual([
      { do: 'read', task: taskOf({ command: 3, spaceId: 'b', position: 60, by: 5, isSeek: true }) },
    ]);
  });

  it('is not mistaken for where the recording was left: that would come again a little', () => {
    const task = taskOf({ command: 2, position: undefined, by: 5, isSeek: true });
    const before = { ...reading(), command: 2 };
    const read = { type: 'read', task, recording: RECORDING, position: 25, leftAt: 0 } as const;

    const { playback, effects } = follow(before, read, EMPTY);

    expect(effects[0]).toMatchObject({ do: 'load', position: 25 });
    expect(playback.ahead).toBeUndefined();
  });
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
