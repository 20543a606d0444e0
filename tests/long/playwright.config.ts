import { defineConfig } from '@playwright/test';
import journeys from '../../playwright.config.ts';

/** Campaigns that take too long for `npm test`. */
export default defineConfig({
  ...journeys,
  testDir: '.',
  outputDir: '../../test-results',
  projects: [{ name: 'long' }],
  workers: 1,
});
