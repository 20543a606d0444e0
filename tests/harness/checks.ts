import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** How many of a check's tests passed and failed. */
export interface Tally {
  passed: number;
  failed: number;
}

/** Something that can pass or fail: a whole command, or a test runner with its own count. */
export interface Check {
  name: string;
  /** Is told by the environment's `REPORT` where its JSON report goes. */
  command: string[];
  /** Where the command is a test runner: its JSON report's tally. */
  tally?(report: unknown): Tally;
}

/** Runs a check, its output to this terminal, and counts it. A test runner that ends without a report counts as one failure. */
export async function runCheck({ name, command, tally }: Check): Promise<Tally> {
  process.stdout.write(`\n— ${name}\n`);
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-check-'));
  const report = join(folder, 'report.json');
  try {
    const started = performance.now();
    const code = await run(command, report);
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    const counted = tally ? await count(report, tally) : { passed: 0, failed: 0 };
    // A command that fails although its tests passed (a runner that broke off) is a failure of its own.
    const own = tally && code === 0 ? { passed: 0, failed: 0 } : asTally(code === 0);
    const total =
      tally && counted.failed > 0
        ? counted
        : { passed: counted.passed + own.passed, failed: counted.failed + own.failed };
    process.stdout.write(`  ${name}: ${total.passed} passed, ${total.failed} failed (${seconds} s)\n`);
    return total;
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

const asTally = (passed: boolean): Tally => (passed ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 });

async function count(report: string, tally: (report: unknown) => Tally): Promise<Tally> {
  try {
    return tally(JSON.parse(await readFile(report, 'utf8')));
  } catch (error) {
    process.stdout.write(`  no report: ${String(error)}\n`);
    return { passed: 0, failed: 1 };
  }
}

function run([program = '', ...args]: string[], report: string): Promise<number> {
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'inherit', 'inherit'],
      shell: process.platform === 'win32',
      env: { ...process.env, CI: '1', NO_COLOR: '1', REPORT: report },
    });
    child.on('error', (error) => {
      process.stdout.write(`  ${error.message}\n`);
      resolve(127);
    });
    child.on('close', (code) => {
      resolve(code ?? 1);
    });
  });
}

/** Vitest's JSON report. A file that could not be loaded is a failure too; what was skipped has not passed. */
export function vitestTally(report: unknown): Tally {
  const total = numberIn(report, 'numTotalTests');
  const passed = numberIn(report, 'numPassedTests');
  const brokenFiles = total - passed === 0 ? numberIn(report, 'numFailedTestSuites') : 0;
  return { passed, failed: total - passed + brokenFiles };
}

/** Playwright's JSON report. What was skipped has not passed; what passed only when tried again has not either. */
export function playwrightTally(report: unknown): Tally {
  const stats = fieldOf(report, 'stats');
  const passed = numberIn(stats, 'expected');
  const failed = numberIn(stats, 'unexpected') + numberIn(stats, 'flaky') + numberIn(stats, 'skipped');
  return { passed, failed };
}

function fieldOf(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null && name in value ? Reflect.get(value, name) : undefined;
}

function numberIn(value: unknown, name: string): number {
  const found = fieldOf(value, name);
  if (typeof found !== 'number') throw new Error(`The report has no number "${name}"`);
  return found;
}
