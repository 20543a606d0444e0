import {
  TestRunner,
  type RunnerTask,
  type RunnerTestCase,
  type RunnerTestFile,
  type RunnerTestSuite,
} from 'vitest';
import type { Order } from './protocol.ts';
import { openResults, type End } from './results.ts';
import { runAgain } from './run-again.ts';
import { watchOver, type Watchdog } from './watchdog.ts';
import { createSwitch, type MutantSwitch } from './switch.ts';

declare global {
  var mutants: MutantSwitch;
}

/** Milliseconds that all tests of a file together may take for one mutant: the fastest come first. */
const BUDGET = 2000;

/** Milliseconds that a file may take to load and run with a mutant that is active from the beginning. */
const FILE_LIMIT = 120_000;

/** What one test did without a mutant. */
interface Baseline {
  test: RunnerTestCase;
  reached: Set<number>;
  ms: number;
}

/**
 * Runs a file's tests once, and notes which mutants each comes across. Then activates one mutant after the other, and runs
 * the tests that come across it, in the same process. A mutant in code that runs only on loading is left to `active` of
 * another run.
 */
export default class MutantRunner extends TestRunner {
  private readonly order: Order = this.injectValue('order');
  private readonly results = openResults(this.order.results);
  private baseline: Baseline[] = [];
  private onLoading = new Set<number>();
  private watchdog: Watchdog | undefined;

  constructor(config: TestRunner['config']) {
    super(config);
    globalThis.mutants = createSwitch();
    // A mutant has caused them, and another may be active by then.
    process.on('unhandledRejection', () => undefined);
  }

  override onCollectStart(file: RunnerTestFile): void {
    super.onCollectStart(file);
    globalThis.mutants.active = this.order.active;
    if (this.order.active !== 0) globalThis.mutants.deadline = performance.now() + FILE_LIMIT;
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    if (this.baseline.length === 0) this.onLoading = new Set(globalThis.mutants.reached);
    globalThis.mutants.reached.clear();
    await super.onBeforeRunTask(test);
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    super.onAfterRunTask(test);
    if (test.result?.state !== 'pass') return;
    const reached = new Set(globalThis.mutants.reached);
    this.baseline.push({ test, reached, ms: test.result.duration ?? 0 });
  }

  /** Not later: a test that has ended can run again only as long as its file has not. */
  override async onAfterRunSuite(suite: RunnerTestSuite): Promise<void> {
    if (suite === suite.file) await this.tryMutants(suite.file);
    await super.onAfterRunSuite(suite);
  }

  private async tryMutants(suite: RunnerTestFile): Promise<void> {
    const { active: id } = this.order;
    const { name: file } = suite;
    this.watchdog = watchOver(file, this.order.results);
    if (id === 0) await this.tryEach(file);
    else this.results.add({ id, file, end: hasFailed(suite) ? 'killed' : 'survived' });
    globalThis.mutants.active = 0;
    await this.watchdog.end();
  }

  private async tryEach(file: string): Promise<void> {
    this.results.add({ file, onLoading: [...this.onLoading] });
    await this.leaveOutUnrepeatable(file);
    const ids = new Set(this.baseline.flatMap(({ reached }) => [...reached]));
    let isFresh = true;
    for (const id of [...ids].sort((a, b) => a - b)) {
      if (!this.isToTry(id, file)) continue;
      const { end, by } = await this.tryMutant(id);
      const isClean = !by || (await this.passes(by));
      if (isClean || isFresh) this.results.add({ id, file, end, ...(by && { by: by.test.fullName }) });
      // This mutant, or one before it, has left something behind: another process goes on.
      if (!isClean) return;
      isFresh = false;
    }
    this.results.add({ file, isDone: true });
  }

  private async leaveOutUnrepeatable(file: string): Promise<void> {
    const repeatable: Baseline[] = [];
    const unrepeatable: string[] = [];
    for (const each of this.baseline) {
      if (await this.passes(each)) repeatable.push(each);
      else unrepeatable.push(each.test.fullName);
    }
    if (unrepeatable.length > 0) this.results.add({ file, unrepeatable });
    this.baseline = repeatable.sort((a, b) => a.ms - b.ms);
  }

  /** Another process may have killed it meanwhile. */
  private isToTry(id: number, file: string): boolean {
    return !this.results
      .lines()
      .some((line) => 'end' in line && line.id === id && (line.end !== 'survived' || line.file === file));
  }

  private async tryMutant(id: number): Promise<{ end: End; by?: Baseline }> {
    let spent = 0;
    this.watchdog?.look(id);
    for (const each of this.baseline) {
      if (!each.reached.has(id) || (spent > 0 && spent + each.ms > BUDGET)) continue;
      spent += each.ms;
      globalThis.mutants.active = id;
      const end = await runAgain(this, each.test, each.ms);
      globalThis.mutants.active = 0;
      if (end !== 'passed') return { end: end === 'failed' ? 'killed' : 'timeout', by: each };
    }
    return { end: 'survived' };
  }

  private async passes({ test, ms }: Baseline): Promise<boolean> {
    return (await runAgain(this, test, ms)) === 'passed';
  }
}

function hasFailed(task: RunnerTask): boolean {
  return task.result?.state === 'fail' || ('tasks' in task && task.tasks.some(hasFailed));
}
