import { playwrightTally, runCheck, type Say, sum, type Tally, vitestTally, type Check } from './checks.ts';
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

const FIRST: Check[] = [
  { name: 'Types', command: ['npm', 'run', 'types'] },
  { name: 'Lint', command: ['npm', 'run', 'lint'] },
  { name: 'Build for Chromium', command: ['npm', 'run', 'build:chromium'] },
  { name: 'Build for Firefox', command: ['npm', 'run', 'build:firefox'] },
  { name: 'Journeys in real browsers', command: ['npm', 'run', 'e2e:together'], tally: playwrightTally },
];

/** Listening takes as long as the sound: for most of the time these leave both cores idle. */
const QUIET: Check = {
  name: 'Journeys that need quiet',
  command: ['npm', 'run', 'e2e:alone'],
  tally: playwrightTally,
};

/** One after the other beside them, on one core. */
const BESIDE: Check[] = [
  { name: 'Unit tests', command: ['npm', 'run', 'unit', '--', '--maxWorkers=1'], tally: vitestTally },
  { name: 'Format', command: ['npm', 'run', 'format:check'] },
  { name: 'Add-on lint', command: ['npm', 'run', 'lint:firefox'] },
];

process.stdout.write('Every check and test, about twelve minutes on two cores.\n');
const browser = findChromium() ? [] : [CHROMIUM];
const devices = [PULSEAUDIO, PAREC, DBUS, DBUS_SEND];
const readers = [FFMPEG, MEDIAINFO, ATOMIC_PARSLEY];
provide([...browser, FIREFOX, FIREFOX_AAC, ...devices, ZIP, UNZIP, PYTHON, ...readers]);

async function runInTurn(checks: readonly Check[], say?: Say): Promise<Tally> {
  const tallies: Tally[] = [];
  for (const check of checks) tallies.push(await runCheck(check, say));
  return sum(tallies);
}

/** Its words are kept until the other is through: two outputs at once cannot be read. */
async function runBeside(checks: readonly Check[], other: Promise<Tally>): Promise<Tally> {
  const words: string[] = [];
  const tally = await runInTurn(checks, (word) => void words.push(word));
  await other;
  process.stdout.write(words.join(''));
  return tally;
}

const first = await runInTurn(FIRST);
const quiet = runCheck(QUIET);
const { passed, failed } = sum([first, ...(await Promise.all([quiet, runBeside(BESIDE, quiet)]))]);
process.stdout.write(`\n${passed} passed, ${failed} failed\n`);
process.exitCode = failed === 0 ? 0 : 1;
