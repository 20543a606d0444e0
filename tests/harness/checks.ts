import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { StringDecoder } from 'node:string_decoder';
import { fileTimes, playwrightTally, vitestTally, type FileTime, type Tally } from './parse-reports.ts';

/** A command that can pass or fail, or a test runner that counts its tests itself. */
export interface Check {
  name: string;
  /** Finds in the environment variable `REPORT` the path for its JSON report. */
  command: string[];
  /** The format of the report, if the command is a test runner. */
  runner?: 'vitest' | 'playwright';
}

/** The result of a check. */
export interface Outcome extends Tally {
  name: string;
  seconds: number;
  /** How long each file of a test runner took, the slowest first. */
  files: FileTime[];
  /** Set if the check failed: the command, its exit code, and its last lines of output. */
  failure?: { command: string; code: number; lastLines: string[] };
}

/**
 * Runs a check with its output in this terminal, and counts what passed and failed. A test runner that ends without a
 * report counts as one failure.
 */
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
  const failure = { passed: 0, failed: 1, retried: [] };
  if (runner === undefined) return code === 0 ? { passed: 1, failed: 0, retried: [] } : failure;
  if (report === undefined) return failure;
  const tally = runner === 'vitest' ? vitestTally(report) : playwrightTally(report);
  // A runner can fail although all its tests passed, for example by a crash. That counts as one failure.
  return tally.failed > 0 || code === 0 ? tally : { ...tally, failed: 1 };
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
  const tail = createTail(40);
  return new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      shell: process.platform === 'win32',
      env: { ...process.env, CI: '1', NO_COLOR: '1', REPORT: report },
    });
    child.stdout.on('data', (chunk: Buffer) => {
      process.stdout.write(chunk);
      tail.write(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      process.stderr.write(chunk);
      tail.write(chunk);
    });
    child.on('error', (error) => {
      tail.write(Buffer.from(`${error.message}\n`));
      resolve({ code: 127, lastLines: tail.lines() });
    });
    child.on('close', (code) => {
      resolve({ code: code ?? 1, lastLines: tail.lines() });
    });
  });
}

interface Tail {
  /** The last lines of output, oldest first. */
  lastLines: string[];
}

/** Keeps the last lines of a command's output. */
export function createTail(maxLines: number): { write(chunk: Buffer): void; lines(): string[] } {
  const decoder = new StringDecoder('utf8');
  let lines: string[] = [];
  let rest = '';
  return {
    write(chunk) {
      const parts = (rest + decoder.write(chunk)).split('\n');
      rest = parts.pop() ?? '';
      lines = [...lines, ...parts].slice(-maxLines);
    },
    lines: () => [...lines, ...(rest === '' ? [] : [rest])].slice(-maxLines),
  };
}
