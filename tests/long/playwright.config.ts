import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config.ts';

/** The campaigns that take longer than a person waits for `npm test`. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  outputDir: '../../test-results',
  projects: [{ name: 'long' }],
  workers: 1,
});
