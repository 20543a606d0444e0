/** How many of a check's tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
  /** Of those that passed: what failed at the first try. */
  retried: string[];
}

/** How long the tests of a file took, with their setup. */
export interface FileTime {
  file: string;
  seconds: number;
}

/** Counts the tests in Vitest's JSON report. Skipped tests and files that could not be loaded count as failed. */
export function vitestTally(report: unknown): Tally {
  const total = numberIn(report, 'numTotalTests');
  const passed = numberIn(report, 'numPassedTests');
  const brokenFiles = total - passed === 0 ? numberIn(report, 'numFailedTestSuites') : 0;
  return { passed, failed: total - passed + brokenFiles, retried: [] };
}

/** Counts the tests in Playwright's JSON report. Skipped tests count as failed; what passed at the second try is named. */
export function playwrightTally(report: unknown): Tally {
  const stats = fieldOf(report, 'stats');
  const errors = listIn(report, 'errors').length;
  const retried = listIn(report, 'suites').flatMap((suite) => retriedIn(suite));
  const passed = numberIn(stats, 'expected') + numberIn(stats, 'flaky');
  const failed = numberIn(stats, 'unexpected') + numberIn(stats, 'skipped');
  // A file that could not be loaded and a failed global setup are listed apart from the tests.
  return { passed, failed: failed === 0 ? errors : failed, retried };
}

/** The titles of a suite's tests that passed at the second try, each with its file. */
function retriedIn(suite: unknown): string[] {
  const own = listIn(suite, 'specs')
    .filter((spec) => listIn(spec, 'tests').some((test) => textIn(test, 'status') === 'flaky'))
    .map((spec) => `${textIn(spec, 'file')} › ${textIn(spec, 'title')}`);
  return [...own, ...listIn(suite, 'suites').flatMap((inner) => retriedIn(inner))];
}

/** How long each file took, the slowest first. */
export function fileTimes(runner: 'vitest' | 'playwright', report: unknown): FileTime[] {
  const times = runner === 'vitest' ? vitestTimes(report) : playwrightTimes(report);
  return times.toSorted((a, b) => b.seconds - a.seconds);
}

function vitestTimes(report: unknown): FileTime[] {
  return listIn(report, 'testResults').map((result) => ({
    file: lastParts(textIn(result, 'name')),
    seconds: (numberIn(result, 'endTime') - numberIn(result, 'startTime')) / 1000,
  }));
}

function playwrightTimes(report: unknown): FileTime[] {
  return listIn(report, 'suites').map((suite) => ({
    file: textIn(suite, 'title'),
    seconds: durationOf(suite) / 1000,
  }));
}

/** ms of all tests in a suite of Playwright's. */
function durationOf(suite: unknown): number {
  const results = listIn(suite, 'specs')
    .flatMap((spec) => listIn(spec, 'tests'))
    .flatMap((test) => listIn(test, 'results'));
  const own = results.reduce<number>((sum, result) => sum + numberIn(result, 'duration'), 0);
  return listIn(suite, 'suites').reduce<number>((sum, inner) => sum + durationOf(inner), own);
}

/** The last two parts of a path. */
const lastParts = (path: string): string => path.split(/[\\/]/).slice(-2).join('/');

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

function numberIn(value: unknown, name: string): number {
  const found = fieldOf(value, name);
  if (typeof found !== 'number') throw new Error(`The report has no number "${name}"`);
  return found;
}

function listIn(value: unknown, name: string): unknown[] {
  const found = fieldOf(value, name);
  return Array.isArray(found) ? found : [];
}

function textIn(value: unknown, name: string): string {
  const found = fieldOf(value, name);
  return typeof found === 'string' ? found : '';
}
