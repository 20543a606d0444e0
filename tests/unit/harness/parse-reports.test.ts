import { describe, expect, it } from 'vitest';
import { fileTimes, playwrightTally, vitestTally } from '../../harness/parse-reports.ts';

describe('the tally of a Vitest report', () => {
  it('counts what was skipped as failed', () => {
    expect(vitestTally({ numTotalTests: 5, numPassedTests: 3, numFailedTestSuites: 0 })).toEqual({
      passed: 3,
      failed: 2,
      retried: [],
    });
  });

  it('counts a file that could not be loaded', () => {
    expect(vitestTally({ numTotalTests: 3, numPassedTests: 3, numFailedTestSuites: 1 })).toEqual({
      passed: 3,
      failed: 1,
      retried: [],
    });
  });
});

describe('the tally of a Playwright report', () => {
  const stats = { expected: 4, unexpected: 0, flaky: 0, skipped: 0 };

  const flaky = (title: string) => ({ file: 'player.spec.ts', title, tests: [{ status: 'flaky' }] });

  it('counts what was skipped as failed', () => {
    const report = { stats: { ...stats, unexpected: 1, skipped: 3 }, errors: [] };

    expect(playwrightTally(report)).toEqual({ passed: 4, failed: 4, retried: [] });
  });

  it('counts what passed at the second try as passed, and names it', () => {
    const suites = [{ specs: [flaky('seeks')], suites: [{ specs: [flaky('pauses')] }] }];

    expect(playwrightTally({ stats: { ...stats, flaky: 2 }, suites })).toEqual({
      passed: 6,
      failed: 0,
      retried: ['player.spec.ts › seeks', 'player.spec.ts › pauses'],
    });
  });

  it('counts an error beside the tests, such as a build that failed', () => {
    expect(playwrightTally({ stats, errors: [{ message: 'no build' }] })).toMatchObject({
      passed: 4,
      failed: 1,
    });
  });

  it('refuses a report without its numbers', () => {
    expect(() => playwrightTally({})).toThrow('expected');
  });
});

describe('the time of each file', () => {
  it('counts all suites of Playwright’s report, the slowest file first', () => {
    const spec = (duration: number) => ({ tests: [{ results: [{ duration }] }] });
    const suites = [
      { title: 'import.spec.ts', specs: [spec(1000)] },
      { title: 'guide.spec.ts', specs: [spec(500)], suites: [{ title: 'in es', specs: [spec(1500)] }] },
    ];

    expect(fileTimes('playwright', { suites })).toEqual([
      { file: 'guide.spec.ts', seconds: 2 },
      { file: 'import.spec.ts', seconds: 1 },
    ]);
  });

  it('is the difference of the times in Vitest’s report', () => {
    const testResults = [{ name: '/somewhere/zip/crc32.test.ts', startTime: 1000, endTime: 3500 }];

    expect(fileTimes('vitest', { testResults })).toEqual([{ file: 'zip/crc32.test.ts', seconds: 2.5 }]);
  });
});
