import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tailOf, type Tail } from './tail.ts';
import { fileTimes, playwrightTally, vitestTally, type FileTime, type Tally } from './tallies.ts';

/** Something that can pass or fail: a whole command, or a test runner with its own count. */
export interface Check {
  name: string;
  /** Is told by the environment's `REPORT` where its JSON report goes. */
  command: string[];
  /** Where the command is a test runner: whose report it writes. */
  runner?: 'vitest' | 'playwright';
}

/** What came of a check. */
export interface Outcome extends Tally {
  name: string;
  seconds: number;
  /** Of a test runner: how long each file took, the slowest first. */
  files: FileTime[];
  /** Where it failed: the command, how it ended, and what it said last. */
  failure?: { command: string; code: number; lastLines: string[] };
}

/** Runs a check, its output to this terminal, and counts it. A test runner that ends without a report counts as one failure. */
export async function runCheck({ name, command, runner }: Check): Promise<Outcome> {
  process.stdout.write(`\n— ${name}\n`);
  const folder = await mkdtemp(join(tmpdir(), 'afterspace-check-'));
  const path = join(folder, 'report.json');
  try {
    const started = performance.now();
    const { code, lastLines } = await run(command, path);
    const seconds = (performance.now() - started) / 1000;
    const report = runner && (await readReport(path));
    const tally = countOf(code, runner, report);
    process.stdout.write(
      `  ${name}: ${tally.passed} passed, ${tally.failed} failed (${seconds.toFixed(1)} s)\n`,
    );
    return {
      name,
      ...tally,
      seconds,
      files: runner && report !== undefined ? fileTimes(runner, report) : [],
      ...(tally.failed > 0 && { failure: { command: command.join(' '), code, lastLines } }),
    };
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

function countOf(code: number, runner: Check['runner'], report: unknown): Tally {
  const own = code === 0 ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 };
  if (runner === undefined) return own;
  if (report === undefined) return { passed: 0, failed: 1 };
  const tally = runner === 'vitest' ? vitestTally(report) : playwrightTally(report);
  // A command that fails although its tests passed (a runner that broke off) is a failure of its own.
  return tally.failed > 0 || code === 0 ? tally : { passed: tally.passed, failed: 1 };
}

async function readReport(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch (error) {
    process.stdout.write(`  no report: ${String(error)}\n`);
    return undefined;
  }
}

function run([program = '', ...args]: string[], report: string): Promise<{ code: number } & Tail> {
  const tail = tailOf(40);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, CI: '1', NO_COLOR: '1', REPORT: report },
    });
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      tail.take(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk);
      tail.take(chunk);
    });
    child.on('error', (error) => {
      tail.take(Buffer.from(`${error.message}\n`));
      resolve({ code: 127, lastLines: tail.lines() });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, lastLines: tail.lines() });
    });
  });
}
