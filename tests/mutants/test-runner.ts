import {
  TestRunner,
  type RunnerTask,
  type RunnerTestCase,
  type RunnerTestFile,
  type RunnerTestSuite,
} from 'vitest';
import { ownTime } from './own-time.ts';
import type { Order } from './protocol.ts';
import { openResults, type End } from './results.ts';
import { runAgain } from './run-again.ts';
import { watchOver, type Watchdog } from './watchdog.ts';
import { createSwitch, type MutantSwitch } from './switch.ts';

declare global {
  var mutants: MutantSwitch;
}

/** Milliseconds that the tests of one file, and those of all, may take for one mutant: the fastest of a file come first. */
const BUDGET = { file: 300, all: 4000 };

/** Milliseconds of a test that is not run again and again. */
const LONG = 1000;

/** Milliseconds of its own time that a file may take to load and run with a mutant that is active from the beginning. */
const FILE_LIMIT = 60_000;

/** What one test did without a mutant. */
interface Baseline {
  test: RunnerTestCase;
  reached: Set<number>;
  /** Of its own time. */
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
  private startedAt = 0;
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
    if (this.order.active !== 0) globalThis.mutants.deadline = ownTime() + FILE_LIMIT;
  }

  /** Where a mutant breaks the file when it is loaded, no test runs. */
  override async onBeforeRunSuite(suite: RunnerTestSuite): Promise<void> {
    const { active: id } = this.order;
    await super.onBeforeRunSuite(suite);
    if (suite.result?.state === 'fail' && id !== 0)
      this.results.add({ id, file: suite.file.name, end: 'killed' });
  }

  override async onBeforeRunTask(test: RunnerTestCase): Promise<void> {
    if (this.baseline.length === 0) this.onLoading = new Set(globalThis.mutants.reached);
    globalThis.mutants.reached.clear();
    this.startedAt = ownTime();
    await super.onBeforeRunTask(test);
  }

  override onAfterRunTask(test: RunnerTestCase): void {
    super.onAfterRunTask(test);
    if (test.result?.state !== 'pass') return;
    const reached = new Set(globalThis.mutants.reached);
    this.baseline.push({ test, reached, ms: ownTime() - this.startedAt });
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
    const ids = new Set(this.baseline.flatMap(({ reached }) => [...reached]));
    const left = [...ids].filter((id) => this.isToTry(id, file)).sort((a, b) => a - b);
    if (left.length > 0) await this.leaveOutUnrepeatable(file);
    let isFresh = true;
    for (const id of left) {
      if (!this.isToTry(id, file)) continue;
      const { end, ms, by } = await this.tryMutant(id);
      const isClean = !by || (await this.passes(by));
      if (isClean || isFresh) this.results.add({ id, file, end, ms, ...(by && { by: by.test.fullName }) });
      // This mutant, or one before it, has left something behind: another process goes on.
      if (!isClean) return;
      isFresh = false;
    }
    this.results.add({ file, isDone: true });
  }

  /** The first process of a file finds out which these are. */
  private async leaveOutUnrepeatable(file: string): Promise<void> {
    this.baseline = this.baseline.filter(({ ms }) => ms < LONG).sort((a, b) => a.ms - b.ms);
    const noted = this.results.lines().find((line) => 'unrepeatable' in line && line.file === file);
    const unrepeatable =
      noted && 'unrepeatable' in noted ? noted.unrepeatable : await this.findUnrepeatable();
    if (!noted) this.results.add({ file, unrepeatable });
    this.baseline = this.baseline.filter(({ test }) => !unrepeatable.includes(test.fullName));
  }

  private async findUnrepeatable(): Promise<string[]> {
    const unrepeatable: string[] = [];
    for (const each of this.baseline) if (!(await this.passes(each))) unrepeatable.push(each.test.fullName);
    return unrepeatable;
  }

  /** Another process may have killed it meanwhile, or have tried long enough. */
  private isToTry(id: number, file: string): boolean {
    const ends = this.results.endsOf(id);
    const spent = ends.reduce((sum, { ms = 0 }) => sum + ms, 0);
    return spent < BUDGET.all && ends.every((each) => each.end === 'survived' && each.file !== file);
  }

  private async tryMutant(id: number): Promise<{ end: End; ms: number; by?: Baseline }> {
    let ms = 0;
    this.watchdog?.look(id);
    for (const each of this.baseline) {
      if (!each.reached.has(id) || (ms > 0 && ms + each.ms > BUDGET.file)) continue;
      ms += each.ms;
      globalThis.mutants.active = id;
      const end = await runAgain(this, each.test, each.ms);
      globalThis.mutants.active = 0;
      if (end !== 'passed') return { end: end === 'failed' ? 'killed' : 'timeout', ms, by: each };
    }
    return { end: 'survived', ms };
  }

  private async passes({ test, ms }: Baseline): Promise<boolean> {
    return (await runAgain(this, test, ms)) === 'passed';
  }
}

function hasFailed(task: RunnerTask): boolean {
  return task.result?.state === 'fail' || ('tasks' in task && task.tasks.some(hasFailed));
}
