import { expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#utils/engine/player/player-settings.ts';
import { at, follow, playing } from './follow-transition.ts';

const dueWith = (change: Partial<typeof DEFAULT_SETTINGS> = {}) =>
  playing({ storedPosition: 39, settings: { ...DEFAULT_SETTINGS, sleepAt: 999_999, ...change } });

it('stops when the sleep timer is due, and has playback go on half a minute before', () => {
  const { playback, effects } = follow(dueWith(), { type: 'time' }, at(39));

  expect(playback).toMatchObject({ state: 'paused', settings: { sleepAt: 0 } });
  expect(effects.map((effect) => effect.do)).toEqual(['pause', 'store-position', 'seek', 'store-position']);
  expect(effects[2]).toEqual({ do: 'seek', position: 9 });
  expect(effects[3]).toMatchObject({ listening: { position: 9, playback: 'sought' } });
});

it('stays where it stopped if the person has switched going back off', () => {
  const { effects } = follow(dueWith({ rewinds: false }), { type: 'time' }, at(39));

  expect(effects[2]).toEqual({ do: 'seek', position: 39 });
});

it('lets who speaks finish, if the person has asked for that', () => {
  const waiting = follow(dueWith({ sleepsAfterTurn: true }), { type: 'time' }, at(39));

  expect(waiting.playback.state).toBe('playing');
  expect(waiting.playback.settings.sleepAt).toBe(1_001_000);

  const asleep = follow(waiting.playback, { type: 'time' }, at(40, { now: 1_001_100 }));

  expect(asleep.playback).toMatchObject({ state: 'paused', settings: { sleepAt: 0 } });
  expect(asleep.effects).toContainEqual({ do: 'seek', position: 10 });
});

it('waits shorter for a turn that is played faster', () => {
  const { playback } = follow(dueWith({ sleepsAfterTurn: true, rate: 2 }), { type: 'time' }, at(39));

  expect(playback.settings.sleepAt).toBe(1_000_500);
});

it('stops at once where nobody speaks', () => {
  const { playback } = follow(dueWith({ sleepsAfterTurn: true }), { type: 'time' }, at(25));

  expect(playback.state).toBe('paused');
});

it('begins anew when the person sets the timer again while it waits', () => {
  const { playback } = follow(dueWith({ sleepsAfterTurn: true }), { type: 'time' }, at(39));

  const again = follow(playback, { type: 'adjust', change: { sleepAt: 2_000_000 } }, at(39));

  expect(again.playback).toMatchObject({ isSleepPutOff: false, settings: { sleepAt: 2_000_000 } });
});

it('reports the end of a recording once, and not that the timer has ended it', () => {
  const end = { do: 'finish' };

  const ended = follow(playing(), { type: 'ended' }, at(100));

  expect(ended.effects).toContainEqual(end);
  expect(follow(ended.playback, { type: 'ended' }, at(100)).effects).not.toContainEqual(end);
  expect(follow(dueWith(), { type: 'time' }, at(39)).effects).not.toContainEqual(end);
});
