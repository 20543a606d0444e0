import { describe, expect, it } from 'vitest';
import { formatRoute } from '#utils/library-route.ts';
import { parseRoute } from '#utils/parse-route.ts';

describe('parseRoute', () => {
  it.each([
    ['', { view: 'recordings' }],
    ['#/', { view: 'recordings' }],
    ['#/nowhere', { view: 'recordings' }],
    ['#/?choose', { view: 'recordings', chooses: true }],
    ['#/recordings/', { view: 'recordings' }],
    ['#/welcome', { view: 'welcome' }],
    ['#/settings', { view: 'settings' }],
    ['#/settings/storage', { view: 'settings', section: 'storage' }],
    ['#/settings/nothing', { view: 'settings' }],
    ['#/help', { view: 'help' }],
    ['#/help/backup', { view: 'help', page: 'backup' }],
    ['#/take', { view: 'take' }],
    ['#/recordings/1ypKdEXvkMLGW', { view: 'recording', spaceId: '1ypKdEXvkMLGW' }],
    ['#/recordings/1ypKdEXvkMLGW?t=61.5', { view: 'recording', spaceId: '1ypKdEXvkMLGW', at: 61.5 }],
    ['#/recordings/1ypKdEXvkMLGW?t=-1', { view: 'recording', spaceId: '1ypKdEXvkMLGW' }],
    ['#/recordings/a?t=7&q=maps', { view: 'recording', spaceId: 'a', at: 7 }],
    ['#/people', { view: 'people' }],
    ['#/people/Ana_MX', { view: 'person', key: '@ana_mx' }],
    ['#/people/%40ana_mx', { view: 'person', key: '@ana_mx' }],
    ['#/people/%2342', { view: 'person', key: '#42' }],
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

  it.each(['@ana_mx', '#42'])('is parsed back to the person %s', (key) => {
    expect(parseRoute(formatRoute({ view: 'person', key }))).toEqual({ view: 'person', key });
  });

  it.each(['#/settings', '#/settings/about', '#/help', '#/help/report'])(
    'writes %s as it was read',
    (hash) => {
      expect(formatRoute(parseRoute(hash))).toBe(hash);
    },
  );

  it('has a moment to the millisecond', () => {
    expect(formatRoute({ view: 'recording', spaceId: 'a', at: 12.34567 })).toBe('#/recordings/a?t=12.346');
  });

  it('keeps that a ZIP is to be chosen', () => {
    expect(formatRoute({ view: 'recordings', chooses: true })).toBe('#/?choose');
  });
});
