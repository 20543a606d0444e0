import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

/** A program or library that the project's commands need, and Debian's package for it. */
export interface SystemPackage {
  package: string;
  /** It is installed if any of these files exists. */
  files: string[];
}

const LIBRARIES = '/usr/lib/x86_64-linux-gnu';

export const FIREFOX: SystemPackage = {
  package: 'firefox-esr',
  files: ['/usr/bin/firefox-esr', '/usr/bin/firefox', '/Applications/Firefox.app'],
};

/** AAC for Debian's Firefox, whose package only recommends it. */
export const FIREFOX_AAC: SystemPackage = {
  package: 'libavcodec59',
  files: [
    `${LIBRARIES}/libavcodec.so.59`,
    '/usr/lib/aarch64-linux-gnu/libavcodec.so.59',
    '/Applications/Firefox.app',
  ],
};

/** An audio device for machines that have none. */
export const PULSEAUDIO: SystemPackage = { package: 'pulseaudio', files: ['/usr/bin/pulseaudio'] };
export const PAREC: SystemPackage = { package: 'pulseaudio-utils', files: ['/usr/bin/parec'] };

/** A message bus for media keys. */
export const DBUS: SystemPackage = { package: 'dbus-daemon', files: ['/usr/bin/dbus-daemon'] };
export const DBUS_SEND: SystemPackage = { package: 'dbus-bin', files: ['/usr/bin/dbus-send'] };

/** Independent readers of audio files. */
export const FFMPEG: SystemPackage = {
  package: 'ffmpeg',
  files: ['/usr/bin/ffmpeg', '/usr/local/bin/ffmpeg', '/opt/homebrew/bin/ffmpeg'],
};
export const MEDIAINFO: SystemPackage = {
  package: 'mediainfo',
  files: ['/usr/bin/mediainfo', '/usr/local/bin/mediainfo', '/opt/homebrew/bin/mediainfo'],
};
export const ATOMIC_PARSLEY: SystemPackage = {
  package: 'atomicparsley',
  files: ['/usr/bin/AtomicParsley', '/usr/local/bin/AtomicParsley', '/opt/homebrew/bin/AtomicParsley'],
};

/** Independent archivers. */
export const ZIP: SystemPackage = { package: 'zip', files: ['/usr/bin/zip'] };
export const UNZIP: SystemPackage = { package: 'unzip', files: ['/usr/bin/unzip'] };
export const PYTHON: SystemPackage = {
  package: 'python3',
  files: ['/usr/bin/python3', '/usr/local/bin/python3'],
};

/** Fonts for all scripts of our languages and of the titles in the contact sheet. */
export const NOTO_FONTS: SystemPackage[] = [
  { package: 'fonts-noto-core', files: ['/usr/share/fonts/truetype/noto/NotoSansArabic-Regular.ttf'] },
  { package: 'fonts-noto-cjk', files: ['/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc'] },
  { package: 'fonts-noto-color-emoji', files: ['/usr/share/fonts/truetype/noto/NotoColorEmoji.ttf'] },
];

export const CHROMIUM: SystemPackage = { package: 'chromium', files: ['/usr/bin/chromium'] };

export const isInstalled = (systemPackage: SystemPackage): boolean =>
  systemPackage.files.some((file) => existsSync(file));

const isDebianRoot = (): boolean => process.getuid?.() === 0 && existsSync('/etc/debian_version');

/** Installs what is missing as root on Debian; elsewhere prints in one line what to install. Returns what is still missing. */
export async function installPackages(packages: SystemPackage[]): Promise<SystemPackage[]> {
  const missing = packages.filter((systemPackage) => !isInstalled(systemPackage));
  if (missing.length === 0) return [];
  const names = missing.map((systemPackage) => systemPackage.package);
  if (!isDebianRoot()) {
    process.stderr.write(`Missing on this machine, please install: ${names.join(' ')}\n`);
    return missing;
  }
  process.stderr.write(`Installing Debian's ${names.join(', ')} (a minute or two)…\n`);
  await aptGet('update');
  await aptGet('install', '-y', '--no-install-recommends', ...names);
  return packages.filter((systemPackage) => !isInstalled(systemPackage));
}

async function aptGet(...args: string[]): Promise<void> {
  const running = spawn('apt-get', ['-qq', '-o', 'DPkg::Lock::Timeout=300', ...args], {
    // Only errors are of interest.
    stdio: ['ignore', 'ignore', process.stderr],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  const status = await new Promise<unknown>((resolve) => {
    running.on('error', resolve);
    running.on('close', resolve);
  });
  if (status !== 0) process.stderr.write(`apt-get ${args[0] ?? ''} ended with ${String(status)}\n`);
}
