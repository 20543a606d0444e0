import { describe, expect, it } from 'vitest';
import { DEFAULT_SETTINGS, parseSettings } from '#utils/engine/player/player-settings.ts';

describe('stored player settings', () => {
  it('are what was stored', () => {
    const stored = {
      rate: 1.5,
      volume: 0.3,
      skipsSilence: true,
      boost: true,
      sleepAt: 7,
      skipBack: 5,
      skipForward: 60,
    };

    expect(parseSettings(stored)).toMatchObject(stored);
  });

  it.each([
    undefined,
    null,
    'fast',
    [],
    { rate: '2', volume: null, skipsSilence: 1, boost: {}, sleepAt: {}, skipBack: '5', skipForward: null },
  ])('have their defaults where a content script has written %j', (forged) => {
    expect(parseSettings(forged)).toEqual(DEFAULT_SETTINGS);
  });

  it('stay within their bounds, without fields that are unknown', () => {
    expect(
      parseSettings({ rate: 1e6, volume: -1, skipBack: -9, skipForward: 1e6, path: '/etc/passwd' }),
    ).toEqual({
      ...DEFAULT_SETTINGS,
      rate: 3,
      volume: 0,
      skipBack: 1,
      skipForward: 300,
    });
  });
});
