import { accessSync, constants } from 'node:fs';
import { posix, win32 } from 'node:path';

interface Machine {
  platform: NodeJS.Platform;
  env: Readonly<Record<string, string | undefined>>;
  isExecutable: (path: string) => boolean;
}

const THIS_MACHINE: Machine = { platform: process.platform, env: process.env, isExecutable };

/** The browsers' commands on Linux. Chromium first: it loads unpacked extensions without restrictions. */
const COMMANDS = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'brave-browser',
  'brave',
  'microsoft-edge-stable',
  'microsoft-edge',
];

const MAC_APPS = ['Chromium', 'Google Chrome', 'Brave Browser', 'Microsoft Edge'];

const WINDOWS_APPS = [
  ['Chromium', 'Application', 'chrome.exe'],
  ['Google', 'Chrome', 'Application', 'chrome.exe'],
  ['BraveSoftware', 'Brave-Browser', 'Application', 'brave.exe'],
  ['Microsoft', 'Edge', 'Application', 'msedge.exe'],
];

/** The path of a Chromium, Chrome, Brave or Edge: that of `AFTERSPACE_BROWSER` or `CHROME_PATH`, else the first found. */
export function findChromium(machine: Machine = THIS_MACHINE): string | undefined {
  const { AFTERSPACE_BROWSER, CHROME_PATH } = machine.env;
  const chosen = AFTERSPACE_BROWSER ?? CHROME_PATH;
  // Another browser instead of the named one would hide a mistake in the name.
  if (chosen !== undefined) return machine.isExecutable(chosen) ? chosen : undefined;
  return chromiumPaths(machine).find(machine.isExecutable);
}

/** The path of a Firefox: that of `AFTERSPACE_FIREFOX`, else the first found. */
export function findFirefox(machine: Machine = THIS_MACHINE): string | undefined {
  const chosen = machine.env['AFTERSPACE_FIREFOX'];
  if (chosen !== undefined) return machine.isExecutable(chosen) ? chosen : undefined;
  return firefoxPaths(machine).find(machine.isExecutable);
}

function chromiumPaths({ platform, env }: Machine): string[] {
  if (platform === 'darwin')
    return homes(env, '/').flatMap((home) =>
      MAC_APPS.map((app) => posix.join(home, 'Applications', `${app}.app`, 'Contents', 'MacOS', app)),
    );
  if (platform === 'win32')
    return windowsRoots(env).flatMap((root) => WINDOWS_APPS.map((parts) => win32.join(root, ...parts)));
  return onPath(env, [...COMMANDS]);
}

function firefoxPaths({ platform, env }: Machine): string[] {
  if (platform === 'darwin')
    return homes(env, '/').map((home) => posix.join(home, 'Applications/Firefox.app/Contents/MacOS/firefox'));
  if (platform === 'win32')
    return windowsRoots(env).map((root) => win32.join(root, 'Mozilla Firefox', 'firefox.exe'));
  return onPath(env, ['firefox-esr', 'firefox']);
}

function homes(env: Machine['env'], root: string): string[] {
  return env['HOME'] === undefined ? [root] : [root, env['HOME']];
}

function windowsRoots(env: Machine['env']): string[] {
  return [env['PROGRAMFILES'], env['PROGRAMFILES(X86)'], env['LOCALAPPDATA']].filter(
    (root) => root !== undefined,
  );
}

function onPath(env: Machine['env'], commands: readonly string[]): string[] {
  const folders = [...(env['PATH'] ?? '').split(':'), '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return commands.flatMap((command) =>
    folders.filter((folder) => folder !== '').map((folder) => posix.join(folder, command)),
  );
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false; // does not exist, or may not be run
  }
}
