import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS } from '#utils/engine/player/player-settings.ts';
import { endOfTurn, rewound } from '#utils/engine/player/rewind.ts';
import { at, EMPTY, follow, paused, playing, reading, RECORDING, taskOf } from './follow-transition.ts';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
/** One speaker from 10 s to 100 s, another one from 40 s to 120 s. */
const TURNS = [Float64Array.of(10, 100), Float64Array.of(40, 120)];

describe('rewound', () => {
  it.each([
    [MINUTE - 1, 80],
    [MINUTE, 77],
    [HOUR - 1, 77],
    [HOUR, 70],
    [DAY - 1, 70],
    [DAY, 60],
    [400 * DAY, 60],
  ])('goes back by how long ago it was: after %i ms to %i s', (ago, expected) => {
    expect(rewound(80, ago, TURNS)).toBe(expected);
  });

  it('never goes before the recording', () => {
    expect(rewound(4, DAY, [])).toBe(0);
  });

  it('never goes before the turn that was interrupted: of two at once, the one that began first', () => {
    expect(rewound(12, DAY, TURNS)).toBe(10);
    expect(rewound(45, DAY, TURNS)).toBe(25);
  });

  it('never goes before the turn that was heard last, in silence', () => {
    expect(rewound(125, DAY, [Float64Array.of(115, 120)])).toBe(115);
  });

  it('stays where it is if a clock has been set back', () => {
    expect(rewound(80, -DAY, TURNS)).toBe(80);
  });
});

it('finds when the last of those stops who speak', () => {
  expect([5, 20, 50, 110, 130].map((position) => endOfTurn(TURNS, position))).toEqual([
    undefined,
    100,
    120,
    120,
    undefined,
  ]);
});

describe('resuming', () => {
  it('goes back from where playback was paused a day ago', () => {
    const before = paused({ stoppedAt: 1_000_000 - DAY, startedFrom: 2 });

    const { effects } = follow(before, { type: 'play', spaceId: 'a', position: undefined }, at(15));

    expect(effects.map((effect) => effect.do)).toEqual(['seek', 'start']);
    expect(effects[0]).toEqual({ do: 'seek', position: 10 });
  });

  it('begins where the person has just sought', () => {
    const before = paused({ stoppedAt: 1_000_000 - DAY, startedFrom: 15 });

    const { effects } = follow(before, { type: 'play', spaceId: 'a', position: undefined }, at(15));

    expect(effects.map((effect) => effect.do)).toEqual(['start']);
  });

  it('goes back from where the recording was left in another session', () => {
    const event = {
      type: 'read',
      task: taskOf(),
      recording: RECORDING,
      position: 18,
      leftAt: 1_000_000 - HOUR,
    } as const;

    const { effects } = follow(reading(), event, EMPTY);

    expect(effects[0]).toEqual({ do: 'load', recording: RECORDING, position: 10 });
  });

  it('goes exactly to a position that was asked for', () => {
    const event = {
      type: 'read',
      task: taskOf({ position: 18 }),
      recording: RECORDING,
      position: 18,
    } as const;

    const { effects } = follow(reading(), event, EMPTY);

    expect(effects[0]).toEqual({ do: 'load', recording: RECORDING, position: 18 });
  });

  it('stays where it was if the person has switched going back off', () => {
    const before = paused({
      stoppedAt: 1_000_000 - DAY,
      settings: { ...DEFAULT_SETTINGS, rewinds: false },
    });

    const { effects } = follow(before, { type: 'play', spaceId: 'a', position: undefined }, at(15));

    expect(effects.map((effect) => effect.do)).toEqual(['start']);
  });

  it('remembers when playback was paused', () => {
    expect(follow(playing(), { type: 'pause' }, at(15)).playback.stoppedAt).toBe(1_000_000);
  });
});
