import { defineConfig } from '@playwright/test';
import { join } from 'node:path';

// The stand-in serves its own TypeScript with Node's type stripping, which Node announces in every worker.
process.env['NODE_OPTIONS'] ??= '--disable-warning=ExperimentalWarning';

/** Files that go further than each link of the chain once: states, forms, languages. A single test is tagged `@more`. */
const FURTHER = [
  'any-archive',
  'export-broken',
  'export-chapters',
  'export-decoded',
  'export-without',
  'guide-cards',
  'guide-says',
  'quota',
  'right-to-left',
  'start-odd-files',
  'wait-calendar',
  'ways-of-listening',
  'what-sounds-changing',
  'what-sounds-changing-firefox',
];
const isFurther = new RegExp(`@more|\\b(${FURTHER.join('|')})\\.spec\\.ts`);

/** They measure how soon something is done: they have the machine to themselves. */
const QUIET = '**/cancel.spec.ts';

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: join(import.meta.dirname, 'tests/harness/global-setup.ts'),
  projects: [
    { name: 'journeys', grepInvert: isFurther, testIgnore: QUIET },
    { name: 'further', grep: isFurther, testIgnore: QUIET },
    { name: 'quiet', testMatch: QUIET, workers: 1 },
  ],
  // A journey waits for much that keeps no core busy: three keep two cores not quite busy.
  workers: 3,
  // Waits end with what is waited for. What never comes is given up ten times later than a quiet machine needs.
  timeout: 600_000,
  expect: { timeout: 60_000 },
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['REPORT'] ? [['list'], ['json', { outputFile: process.env['REPORT'] }]] : 'list',
  use: { trace: 'off', screenshot: 'off', video: 'off' },
});
