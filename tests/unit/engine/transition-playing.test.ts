import { describe, expect, it, test } from 'vitest';
import type { PlayerEvent } from '#utils/engine/player/player-events.ts';
import { DEFAULT_SETTINGS } from '#utils/engine/player/player-settings.ts';
import { transition } from '#utils/engine/player/transition.ts';
import { playing, paused, reading, at, follow, skippingSilence, stored } from './follow-transition.ts';

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
    expect(effects).toEqual([{ do: 'pause' }, stored(0, 'stopped'), { do: 'finish' }]);
  });

  it('playback ends with the audio', () => {
    const { playback, effects } = follow(playing(), { type: 'ended' }, at(100));

    expect(playback.state).toBe('paused');
    expect(effects.slice(-2)).toEqual([stored(0, 'stopped', 'end'), { do: 'finish' }]);
  });

  it('the sleep timer ends playback when it is due, and is off afterwards', () => {
    const before = playing({ settings: { ...DEFAULT_SETTINGS, sleepAt: 999_999 }, storedPosition: 14 });

    const { playback, effects } = follow(before, time, at(15));

    expect(playback).toMatchObject({ state: 'paused', settings: { sleepAt: 0 } });
    expect(effects.slice(0, 2)).toEqual([{ do: 'pause' }, stored(15, 'stopped')]);
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
