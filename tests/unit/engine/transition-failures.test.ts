import { describe, expect, it } from 'vitest';
import { CodedError } from '#utils/coded-error.ts';
import type { PlayerEvent } from '#utils/engine/player/player-events.ts';
import { transition } from '#utils/engine/player/transition.ts';
import { playing, reading, taskOf, at, EMPTY, follow } from './follow-transition.ts';

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
