import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Code that keeps nothing between calls and knows no browser: its tests share a worker. */
const PURE = [
  'archive',
  'audio',
  'export',
  'format',
  'harness',
  'i18n',
  'locales',
  'mutations',
  'transcript',
  'zip',
].map((name) => `tests/unit/${name}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: PURE, isolate: false, restoreMocks: true } },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'browser',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: PURE,
          restoreMocks: true,
        },
      },
    ],
    // By default one core is left idle.
    maxWorkers: '100%',
    reporters: process.env['REPORT'] ? ['dot', ['json', { outputFile: process.env['REPORT'] }]] : ['default'],
  },
});
