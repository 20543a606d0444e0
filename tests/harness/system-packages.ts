import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program or library that the project's commands need of the system, and Debian's package for it. */
export interface SystemNeed {
  package: string;
  /** Any of these files tells that it is there already. */
  files: string[];
}

const LIBRARIES = '/usr/lib/x86_64-linux-gnu';

export const FIREFOX: SystemNeed = {
  package: 'firefox-esr',
  files: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app'],
};

/** AAC in Debian's Firefox: only a recommendation of its package, so not there by itself. */
export const FIREFOX_AAC: SystemNeed = {
  package: 'libavcodec59',
  files: [
    `${LIBRARIES}/libavcodec.so.59`,
    '/usr/lib/aarch64-linux-gnu/libavcodec.so.59',
    '/Applications/Firefox.app',
  ],
};

/** A sound device for machines that have none. */
export const PULSEAUDIO: SystemNeed = { package: 'pulseaudio', files: ['/usr/bin/pulseaudio'] };
export const PAREC: SystemNeed = { package: 'pulseaudio-utils', files: ['/usr/bin/parec'] };

/** A message bus on which browsers heed media keys. */
export const DBUS: SystemNeed = { package: 'dbus-daemon', files: ['/usr/bin/dbus-daemon'] };
export const DBUS_SEND: SystemNeed = { package: 'dbus-bin', files: ['/usr/bin/dbus-send'] };

/** Readers of sound files that nobody here wrote. */
export const FFMPEG: SystemNeed = {
  package: 'ffmpeg',
  files: ['/usr/bin/ffmpeg', '/usr/local/bin/ffmpeg', '/opt/homebrew/bin/ffmpeg'],
};
export const MEDIAINFO: SystemNeed = {
  package: 'mediainfo',
  files: ['/usr/bin/mediainfo', '/usr/local/bin/mediainfo', '/opt/homebrew/bin/mediainfo'],
};
export const ATOMIC_PARSLEY: SystemNeed = {
  package: 'atomicparsley',
  files: ['/usr/bin/AtomicParsley', '/usr/local/bin/AtomicParsley', '/opt/homebrew/bin/AtomicParsley'],
};

/** Archivers that nobody here wrote. */
export const ZIP: SystemNeed = { package: 'zip', files: ['/usr/bin/zip'] };
export const UNZIP: SystemNeed = { package: 'unzip', files: ['/usr/bin/unzip'] };
export const PYTHON: SystemNeed = {
  package: 'python3',
  files: ['/usr/bin/python3', '/usr/local/bin/python3'],
};

export const CHROMIUM: SystemNeed = { package: 'chromium', files: ['/usr/bin/chromium'] };

export const isThere = (need: SystemNeed): boolean => need.files.some((file) => existsSync(file));

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/**
 * Sees to what is missing: as root on Debian it installs it, elsewhere it says in one line what to install.
 * Returns what is still missing.
 */
export async function provide(needs: SystemNeed[]): Promise<SystemNeed[]> {
  const missing = needs.filter((need) => !isThere(need));
  if (missing.length === 0) return [];
  const names = missing.map((need) => need.package);
  if (!isDebianRoot()) {
    process.stderr.write(`Missing on this machine, please install: ${names.join(' ')}\n`);
    return missing;
  }
  process.stderr.write(`Installing Debian's ${names.join(', ')} (a minute or two)…\n`);
  await aptGet('update');
  await aptGet('install', '-y', '--no-install-recommends', ...names);
  return needs.filter((need) => !isThere(need));
}

async function aptGet(...args: string[]): Promise<void> {
  const running = spawn('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    // What it unpacks is of no interest; what goes wrong is.
    stdio: ['ignore', 'ignore', process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const status = await new Promise<unknown>((resolve) => {
    running.on('error', resolve);
    running.on('close', resolve);
  });
  if (status !== 0) process.stderr.write(`apt-get ${args[0] ?? ''} ended with ${String(status)}\n`);
}
