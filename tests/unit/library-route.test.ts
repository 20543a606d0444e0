import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from '#utils/library-route.ts';

describe('parseRoute', () => {
  it.each([
    ['', { view: 'recordings' }],
    ['#/', { view: 'recordings' }],
    ['#/nowhere', { view: 'recordings' }],
    ['#/?choose', { view: 'recordings', chooses: true }],
    ['#/recordings/', { view: 'recordings' }],
    ['#/welcome', { view: 'welcome' }],
    ['#/settings', { view: 'settings' }],
    ['#/recordings/1ypKdEXvkMLGW', { view: 'recording', spaceId: '1ypKdEXvkMLGW' }],
    ['#/recordings/a%20b', { view: 'recording', spaceId: 'a b' }],
    ['#/recordings/100%', { view: 'recording', spaceId: '100%' }],
  ])('reads %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });
});

describe('formatRoute', () => {
  it.each(['1ypKdEXvkMLGW', 'sound-0123456789ab', 'a/b?c#d %'])('is parsed back to %s', (spaceId) => {
    expect(parseRoute(formatRoute({ view: 'recording', spaceId }))).toEqual({ view: 'recording', spaceId });
  });

  it('keeps that a ZIP is to be chosen', () => {
    expect(formatRoute({ view: 'recordings', chooses: true })).toBe('#/?choose');
  });
});
