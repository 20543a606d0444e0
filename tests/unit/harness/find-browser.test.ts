import { describe, expect, it } from 'vitest';
import { findChromium, findFirefox } from '../../harness/find-browser.ts';

function machine(platform: NodeJS.Platform, env: Record<string, string>, ...there: string[]) {
  return { platform, env, isExecutable: (path: string) => there.includes(path) };
}

describe('the Chromium to use', () => {
  it.each([
    [
      machine('linux', { PATH: '/opt/bin:/usr/bin' }, '/usr/bin/chromium', '/opt/bin/google-chrome'),
      '/usr/bin/chromium',
    ],
    [machine('linux', { PATH: '/opt/bin' }, '/opt/bin/brave-browser'), '/opt/bin/brave-browser'],
    [
      machine(
        'darwin',
        { HOME: '/Users/ana' },
        '/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      ),
      '/Users/ana/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    ],
    [
      machine(
        'win32',
        { PROGRAMFILES: 'C:\\Program Files' },
        'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
      ),
      'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
  ])('is found where the system installs it (%#)', (where, path) => {
    expect(findChromium(where)).toBe(path);
  });

  it('is the one that the person names', () => {
    const named = { PATH: '/usr/bin', AFTERSPACE_BROWSER: '/my/chrome' };

    expect(findChromium(machine('linux', named, '/usr/bin/chromium', '/my/chrome'))).toBe('/my/chrome');
  });

  it('is none if the named one does not exist, even if there is another', () => {
    const named = { PATH: '/usr/bin', CHROME_PATH: '/my/chrome' };

    expect(findChromium(machine('linux', named, '/usr/bin/chromium'))).toBeUndefined();
  });
});

it('the Firefox to use on Linux is the one with extended support', () => {
  const both = machine('linux', { PATH: '/usr/bin' }, '/usr/bin/firefox', '/usr/bin/firefox-esr');

  expect(findFirefox(both)).toBe('/usr/bin/firefox-esr');
});
