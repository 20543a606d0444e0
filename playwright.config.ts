import { defineConfig } from '@playwright/test';

// The stand-in serves its own TypeScript with Node's type stripping, which Node announces in every worker.
process.env['NODE_OPTIONS'] ??= '--disable-warning=ExperimentalWarning';

/** One journey at a time: a browser and the extension's work keep two cores busy. */
export default defineConfig({
  testDir: 'tests/e2e',
  outputDir: 'test-results',
  workers: 1,
  timeout: 60_000,
  forbidOnly: process.env['CI'] !== undefined,
  reporter: process.env['REPORT'] ? [['list'], ['json', { outputFile: process.env['REPORT'] }]] : 'list',
  use: { trace: 'off', screenshot: 'off', video: 'off' },
});
