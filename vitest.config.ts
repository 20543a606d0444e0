import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/unit/**/*.test.{ts,tsx}'],
    restoreMocks: true,
    // By default one core is left idle.
    maxWorkers: '100%',
    reporters: process.env['REPORT'] ? ['dot', ['json', { outputFile: process.env['REPORT'] }]] : ['default'],
  },
});
