import { TestRunner, type RunnerTestCase, type RunnerTestSuite } from 'vitest';
import { emptyDatabases } from './empty-databases.ts';

export type RunEnd = 'passed' | 'failed' | 'too-slow';

/** Milliseconds that a test may take beside ten times what it usually takes. */
const LIMIT = 3000;

/**
 * Runs a test again with its hooks, from empty databases. It usually takes `ms`; what runs for much longer is not waited
 * for.
 */
export async function runAgain(runner: TestRunner, test: RunnerTestCase, ms: number): Promise<RunEnd> {
  const limit = LIMIT + 10 * ms;
  globalThis.mutants.deadline = performance.now() + limit;
  const { promise: isOver, resolve } = Promise.withResolvers<RunEnd>();
  const timer = setTimeout(resolve, limit, 'too-slow');
  try {
    emptyDatabases();
    return await Promise.race([runOnce(runner, test), isOver]);
  } finally {
    clearTimeout(timer);
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
    return performance.now() > globalThis.mutants.deadline ? 'too-slow' : 'failed';
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
