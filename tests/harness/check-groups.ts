import type { Check } from './checks.ts';
import { findChromium } from './find-browser.ts';
import {
  ATOMIC_PARSLEY,
  CHROMIUM,
  DBUS,
  DBUS_SEND,
  FFMPEG,
  FIREFOX,
  FIREFOX_AAC,
  MEDIAINFO,
  PAREC,
  installPackages,
  PULSEAUDIO,
  PYTHON,
  UNZIP,
  ZIP,
} from './system-packages.ts';

/** Checks of the sources. They need no system packages. */
export const STATIC: Check[] = [
  { name: 'Types', command: ['npm', 'run', 'types'] },
  { name: 'Lint', command: ['npm', 'run', 'lint'] },
  { name: 'Format', command: ['npm', 'run', 'format:check'] },
];

/** They need no system packages. */
export const BUILDS: Check[] = [
  { name: 'Build for Chromium', command: ['npm', 'run', 'build:fresh', 'chromium'] },
  { name: 'Build for Firefox', command: ['npm', 'run', 'build:fresh', 'firefox'] },
  { name: 'Add-on lint', command: ['npm', 'run', 'lint:firefox'] },
];

/** They need no system packages. */
export const UNIT: Check = { name: 'Unit tests', command: ['npm', 'run', 'unit'], runner: 'vitest' };

/** Samples of the long campaigns, and tests that run other programs on our files. */
export const SLOW_UNIT: Check = {
  name: 'Slow unit tests',
  command: ['npm', 'run', 'unit:slow'],
  runner: 'vitest',
};

/** A journey for each stage of the product, in real browsers. */
export const JOURNEYS: Check = { name: 'Journeys', command: ['npm', 'run', 'e2e'], runner: 'playwright' };

/** More states, formats and languages. */
export const FURTHER_JOURNEYS: Check = {
  name: 'Further journeys',
  command: ['npm', 'run', 'e2e:further'],
  runner: 'playwright',
};

/** Journeys that measure time, so nothing else runs beside them. */
export const QUIET_JOURNEYS: Check = {
  name: 'Journeys that need quiet',
  command: ['npm', 'run', 'e2e:quiet'],
  runner: 'playwright',
};

/** Installs the system packages that journeys and slow unit tests need. */
export async function installTestPackages(): Promise<void> {
  const browsers = [...(findChromium() ? [] : [CHROMIUM]), FIREFOX, FIREFOX_AAC];
  const devices = [PULSEAUDIO, PAREC, DBUS, DBUS_SEND];
  const readers = [FFMPEG, MEDIAINFO, ATOMIC_PARSLEY];
  await installPackages([...browsers, ...devices, ZIP, UNZIP, PYTHON, ...readers]);
}
