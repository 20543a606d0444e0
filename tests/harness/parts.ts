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
  provide,
  PULSEAUDIO,
  PYTHON,
  UNZIP,
  ZIP,
} from './system-packages.ts';

/** They look at the sources, and need nothing of the system. */
export const STATIC: Check[] = [
  { name: 'Types', command: ['npm', 'run', 'types'] },
  { name: 'Lint', command: ['npm', 'run', 'lint'] },
  { name: 'Format', command: ['npm', 'run', 'format:check'] },
];

/** Nothing of the system either. */
export const BUILDS: Check[] = [
  { name: 'Build for Chromium', command: ['npm', 'run', 'build:fresh', 'chromium'] },
  { name: 'Build for Firefox', command: ['npm', 'run', 'build:fresh', 'firefox'] },
  { name: 'Add-on lint', command: ['npm', 'run', 'lint:firefox'] },
];

/** Nothing of the system either. */
export const UNIT: Check = { name: 'Unit tests', command: ['npm', 'run', 'unit'], runner: 'vitest' };

/** Samples of long campaigns, and what is handed to programs that nobody here wrote. */
export const SLOW_UNIT: Check = {
  name: 'Slow unit tests',
  command: ['npm', 'run', 'unit:slow'],
  runner: 'vitest',
};

/** Each link of the chain, in real browsers. */
export const JOURNEYS: Check = { name: 'Journeys', command: ['npm', 'run', 'e2e'], runner: 'playwright' };

/** What goes further: states, forms and languages. */
export const FURTHER_JOURNEYS: Check = {
  name: 'Further journeys',
  command: ['npm', 'run', 'e2e:further'],
  runner: 'playwright',
};

/** What measures: it has the machine to itself. */
export const QUIET_JOURNEYS: Check = {
  name: 'Journeys that need quiet',
  command: ['npm', 'run', 'e2e:quiet'],
  runner: 'playwright',
};

/** Sees to everything that journeys and slow unit tests need of the system. */
export async function provideAll(): Promise<void> {
  const browsers = [...(findChromium() ? [] : [CHROMIUM]), FIREFOX, FIREFOX_AAC];
  const devices = [PULSEAUDIO, PAREC, DBUS, DBUS_SEND];
  const readers = [FFMPEG, MEDIAINFO, ATOMIC_PARSLEY];
  await provide([...browsers, ...devices, ZIP, UNZIP, PYTHON, ...readers]);
}
