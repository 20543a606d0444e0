import { defineConfig } from '@playwright/test';
import { join } from 'node:path';

// The stand-in serves its own TypeScript with Node's type stripping, which Node announces in every worker.
process.env['NODE_OPTIONS'] ??= '--disable-warning=ExperimentalWarning';

const named = (...names: string[]): string[] => names.map((name) => `**/${name}.spec.ts`);

/** Journeys that listen, each to a sound device of its own, and mostly wait for what is played. */
const LISTENING = named(
  'ways-of-listening',
  'what-sounds',
  'what-sounds-changing',
  'what-sounds-changing-firefox',
);

/** Journeys that measure, kill or build: they have the machine to themselves. */
const ALONE = named('cancel', 'guide-traps', 'kill', 'start', 'start-odd-files');

export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  globalSetup: join(import.meta.dirname, 'tests/harness/global-setup.ts'),
  projects: [
    { name: 'together', testIgnore: [...LISTENING, ...ALONE] },
    { name: 'listening', testMatch: LISTENING, workers: 2 },
    { name: 'alone', testMatch: ALONE, workers: 1 },
  ],
  // A journey waits for much that keeps no core busy: three keep two cores not quite busy.
  workers: 3,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['REPORT'] ? [['list'], ['json', { outputFile: process.env['REPORT'] }]] : 'list',
  use: { trace: 'off', screenshot: 'off', video: 'off' },
});
