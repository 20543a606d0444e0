import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Samples of long campaigns, and tests that run other programs on our files. `npm run unit` leaves them out. */
const SLOW = [
  'tests/unit/mutations/**/*.test.ts',
  'tests/unit/fuzz/**/*.test.ts',
  'tests/unit/**/mutations.test.ts',
  // They start ffmpeg, mediainfo, AtomicParsley or Python.
  'tests/unit/audio/{appended-by-ffmpeg,rough-waveform,silent-frame,video}.test.ts',
  'tests/unit/backup/write/verify-backup.test.ts',
  'tests/unit/export/{formats,id3-tag,leave-out,m4a-chapters,write-m4a,write-wav,zip-files}.test.ts',
];

/** Code without state and without a browser: its tests share a worker. */
const PURE = [
  'archive',
  'audio',
  'export',
  'format',
  'harness',
  'i18n',
  'lint',
  'locales',
  'transcript',
  'video',
  'zip',
].map((name) => `tests/unit/${name}/**/*.test.ts`);

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'pure', include: PURE, exclude: SLOW, isolate: false, restoreMocks: true } },
      {
        plugins: [WxtVitest()],
        test: {
          name: 'browser',
          // A process for each file: a `BroadcastChannel` would reach the tests of other files in other threads.
          pool: 'forks',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          exclude: [...PURE, ...SLOW],
          restoreMocks: true,
        },
      },
      { test: { name: 'slow', include: SLOW, isolate: false, restoreMocks: true } },
    ],
    // The default leaves one core idle.
    maxWorkers: '100%',
    // Other machines may be many times slower, and busy.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    reporters: process.env['REPORT'] ? ['dot', ['json', { outputFile: process.env['REPORT'] }]] : ['default'],
  },
});
