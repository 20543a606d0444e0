import { TestRunner, type RunnerTestCase, type RunnerTestSuite } from 'vitest';
import { emptyDatabases } from './empty-databases.ts';
import { ownTime } from './own-time.ts';

export type RunEnd = 'passed' | 'failed' | 'too-slow';

/** Milliseconds of its own time that a test may take beside ten times what it usually takes. */
const LIMIT = 2000;

/** Milliseconds between two looks at the time. */
const INTERVAL = 100;

/**
 * Runs a test again with its hooks, from empty databases. It usually takes `ms`; what runs for much longer is not waited
 * for.
 */
export async function runAgain(runner: TestRunner, test: RunnerTestCase, ms: number): Promise<RunEnd> {
  const deadline = ownTime() + LIMIT + 10 * ms;
  globalThis.mutants.deadline = deadline;
  const { promise: isOver, resolve } = Promise.withResolvers<RunEnd>();
  const timer = setInterval(() => {
    if (ownTime() > deadline) resolve('too-slow');
  }, INTERVAL);
  try {
    emptyDatabases();
    return await Promise.race([runOnce(runner, test), isOver]);
  } finally {
    clearInterval(timer);
    globalThis.mutants.deadline = Infinity;
  }
}

async function runOnce(runner: TestRunner, test: RunnerTestCase): Promise<RunEnd> {
  const suites = suitesOf(test);
  const cleanups: (() => unknown)[] = [];
  try {
    runner.onBeforeTryTask(test, { retry: 0, repeats: 0 });
    for (const suite of suites) {
      for (const hook of TestRunner.getSuiteHooks(suite).beforeEach) {
        const cleanup: unknown = await hook(test.context, suite);
        if (typeof cleanup === 'function') cleanups.push(() => cleanup());
      }
    }
    await TestRunner.getTestFn(test)();
    runner.onAfterTryTask(test);
    return 'passed';
  } catch {
    return ownTime() > globalThis.mutants.deadline ? 'too-slow' : 'failed';
  } finally {
    for (const suite of suites.toReversed()) {
      for (const hook of TestRunner.getSuiteHooks(suite).afterEach) await hook(test.context, suite);
    }
    for (const cleanup of cleanups) await cleanup();
  }
}

/** The suites around a test, its file first. */
function suitesOf(test: RunnerTestCase): RunnerTestSuite[] {
  const suites: RunnerTestSuite[] = [];
  for (let suite: RunnerTestSuite | undefined = test.suite ?? test.file; suite; suite = suite.suite) {
    suites.unshift(suite);
  }
  if (suites[0] !== test.file) suites.unshift(test.file);
  return suites;
}
