import { playwrightTally, runCheck, vitestTally, type Check } from './checks.ts';
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
import { findChromium } from './find-browser.ts';

/** They need nothing of the system, whose packages are installed meanwhile. */
const STATIC: Check[] = [
  { name: 'Types', command: ['npm', 'run', 'types'] },
  { name: 'Lint', command: ['npm', 'run', 'lint'] },
  { name: 'Format', command: ['npm', 'run', 'format:check'] },
  { name: 'Build for Chromium', command: ['npm', 'run', 'build:chromium'] },
  { name: 'Build for Firefox', command: ['npm', 'run', 'build:firefox'] },
  { name: 'Add-on lint', command: ['npm', 'run', 'lint:firefox'] },
];
const TESTS: Check[] = [
  { name: 'Unit tests', command: ['npm', 'run', 'unit'], tally: vitestTally },
  { name: 'Journeys in real browsers', command: ['npm', 'run', 'e2e:together'], tally: playwrightTally },
  { name: 'Journeys that listen', command: ['npm', 'run', 'e2e:listening'], tally: playwrightTally },
  { name: 'Journeys that need quiet', command: ['npm', 'run', 'e2e:alone'], tally: playwrightTally },
];

process.stdout.write('Every check and test, twelve to thirteen minutes on two cores.\n');
const browser = findChromium() ? [] : [CHROMIUM];
const devices = [PULSEAUDIO, PAREC, DBUS, DBUS_SEND];
const readers = [FFMPEG, MEDIAINFO, ATOMIC_PARSLEY];
const providing = provide([...browser, FIREFOX, FIREFOX_AAC, ...devices, ZIP, UNZIP, PYTHON, ...readers]);

let passed = 0;
let failed = 0;
async function runAll(checks: readonly Check[]): Promise<void> {
  for (const check of checks) {
    const tally = await runCheck(check);
    passed += tally.passed;
    failed += tally.failed;
  }
}

await runAll(STATIC);
await providing;
await runAll(TESTS);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
