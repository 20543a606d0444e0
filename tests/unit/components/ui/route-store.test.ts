import { describe, expect, it } from 'vitest';
import { formatRoute, parseRoute } from '#components/ui/route-store.ts';

describe('parseRoute', () => {
  it.each([
    ['', { view: 'shelf' }],
    ['#/', { view: 'shelf' }],
    ['#/nowhere', { view: 'shelf' }],
    ['#/recordings/', { view: 'shelf' }],
    ['#/welcome', { view: 'welcome' }],
    ['#/settings', { view: 'settings' }],
    ['#/recordings/1ypKdEXvkMLGW', { view: 'recording', space: '1ypKdEXvkMLGW' }],
    ['#/recordings/a%20b', { view: 'recording', space: 'a b' }],
    ['#/recordings/100%', { view: 'recording', space: '100%' }],
  ])('reads %s', (hash, route) => {
    expect(parseRoute(hash)).toEqual(route);
  });
});

describe('formatRoute', () => {
  it.each(['1ypKdEXvkMLGW', 'sound-0123456789ab', 'a/b?c#d %'])('leads back to %s', (space) => {
    expect(parseRoute(formatRoute({ view: 'recording', space }))).toEqual({ view: 'recording', space });
  });
});
