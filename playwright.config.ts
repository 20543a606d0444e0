import { defineConfig } from '@playwright/test';
import { join } from 'node:path';

// The stand-in uses Node's type stripping, about which Node warns in every worker.
process.env['NODE_OPTIONS'] ??= '--disable-warning=ExperimentalWarning';

/** Files with more states, formats and languages than one journey for each stage. Single tests have the tag `@more`. */
const FURTHER = [
  'archive-variants',
  'archive-variants-firefox',
  'audio-formats',
  'audio-output',
  'audio-output-format-changes',
  'audio-output-format-changes-firefox',
  'backup-firefox',
  'clips-firefox',
  'clips-more',
  'downloads-copy-firefox',
  'emptied',
  'export-chapters',
  'export-decoded',
  'export-firefox',
  'export-leave-out',
  'export-packets',
  'export-undecodable',
  'finding-firefox',
  'guide-cards',
  'guide-edge-cases',
  'guide-text',
  'hostile-page',
  'hostile-texts',
  'interrupted',
  'interrupted-firefox',
  'interrupted-restart',
  'long-names',
  'lost-bytes-firefox',
  'many-spaces',
  'media-keys-firefox',
  'packages',
  'queued-import',
  'quota',
  'reminders-calendar',
  'reminders-restart',
  'right-to-left',
  'site-access-firefox',
  'stand-in',
  'stand-in-firefox',
  'start-damaged-files',
  'settings-firefox',
  'sweep-at-start',
];
const isFurther = new RegExp(`@more|\\b(${FURTHER.join('|')})\\.spec\\.ts`);

/** Files that measure time, so nothing else runs beside them. */
const QUIET = [
  '**/cancel.spec.ts',
  '**/player-settings.spec.ts',
  '**/video.spec.ts',
  '**/video-firefox.spec.ts',
];

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: join(import.meta.dirname, 'tests/harness/global-setup.ts'),
  projects: [
    { name: 'journeys', grepInvert: isFurther, testIgnore: QUIET },
    { name: 'further', grep: isFurther, testIgnore: QUIET },
    { name: 'quiet', testMatch: QUIET, workers: 1 },
  ],
  // Journeys mostly wait: three of them keep two cores almost busy.
  workers: 3,
  // Ten times what an idle machine needs, since only a failure waits for so long.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  // For whoever only wants to know whether a change is sound: the report names each that needed it, and takes only a few.
  retries: process.env['REPORT'] ? 1 : 0,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['REPORT'] ? [['list'], ['json', { outputFile: process.env['REPORT'] }]] : 'list',
  use: { trace: 'off', screenshot: 'off', video: 'off' },
});
