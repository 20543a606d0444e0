import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Line } from './run-cases.ts';

/** Processor time in ms that an import may take, in the mean of those of a case: ten times what most need. */
export const MAX_MS = 1000;
/** The time in ms after which a case counts as hanging, however busy the machine is. */
const HANGS_AFTER_MS = 30_000;
/** The most bytes that the process of the cases may have resident: Node, and what ten cases leave to be freed. */
export const MAX_BYTES = 512 * 1024 * 1024;

/** The time in ms that Node may take to start. */
const START_MS = 50_000;
const SCRIPT = join(import.meta.dirname, 'run-cases.ts');

export interface Failure {
  case: number;
  /** What was done to the input. */
  what: string;
  problems: string[];
}

export interface Campaign {
  seed: number;
  /** How many cases ended in each way. */
  ends: Record<string, number>;
  failures: Failure[];
  /** Processor time of the slowest case, in ms. */
  slowest: number;
  /** The most bytes resident. */
  peak: number;
}

export interface CampaignOptions {
  seed: number;
  from: number;
  /** Exclusive. */
  to: number;
  /** The script that runs them; another one only to test that its failures are reported. */
  script?: string;
  /** The time in ms after which a case counts as hanging. */
  hangsAfter?: number;
}

/**
 * Runs the cases of a seed in a process of its own. A case that exceeds its limits, even in a loop that blocks
 * everything else, gets the process killed, and another process continues after it.
 */
export async function runCampaign(options: CampaignOptions): Promise<Campaign> {
  const campaign: Campaign = { seed: options.seed, ends: {}, failures: [], slowest: 0, peak: 0 };
  let from = options.from;
  while (from < options.to) from = await runSome(campaign, { ...options, from });
  return campaign;
}

/** Resolves with the first case that has not run. */
async function runSome(campaign: Campaign, options: CampaignOptions): Promise<number> {
  const { from, to, hangsAfter = HANGS_AFTER_MS } = options;
  const { child, closed } = runCases(options);
  let current = { case: from, what: 'the start' };
  let problem = 'ended the process that ran it';
  const stop = (why: string): void => {
    problem = why;
    child.kill('SIGKILL');
  };
  let watchdog = setTimeout(stop, START_MS, 'never began');
  let done = from;
  for await (const text of createInterface({ input: child.stdout })) {
    const line: Line = JSON.parse(text);
    clearTimeout(watchdog);
    watchdog = setTimeout(stop, hangsAfter, `did not end within ${hangsAfter} ms`);
    if ('what' in line) {
      current = line;
      continue;
    }
    done = line.case + 1;
    note(campaign, current.what, line);
    if (line.peak > MAX_BYTES) {
      stop(`needed ${Math.round(line.peak / 1e6)} MB`);
      break;
    }
  }
  clearTimeout(watchdog);
  const code = await closed;
  if (code === 0 && done >= to) return to;
  campaign.failures.push({ ...current, problems: [problem] });
  return current.case + 1;
}

function runCases({ seed, from, to, script = SCRIPT }: CampaignOptions) {
  const flags = ['--expose-gc', '--disable-warning=ExperimentalWarning'];
  const args = [...flags, script, String(seed), String(from), String(to)];
  // Without the options for Node that the test runner sets in the environment.
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'], env: {} });
  const closed = new Promise<number | null>((resolve, reject) => {
    child.on('exit', resolve);
    child.on('error', reject);
  });
  return { child, closed };
}

function note(campaign: Campaign, what: string, line: Extract<Line, { end: string }>): void {
  const { ends, failures } = campaign;
  ends[line.end] = (ends[line.end] ?? 0) + 1;
  campaign.slowest = Math.max(campaign.slowest, line.ms);
  campaign.peak = Math.max(campaign.peak, line.peak);
  const problems = [...line.problems, ...(line.ms > MAX_MS ? [`took ${Math.round(line.ms)} ms`] : [])];
  if (problems.length > 0) failures.push({ case: line.case, what, problems });
}

/** A summary to print, with all that is needed to run a failed case again. */
export function formatCampaign({ seed, ends, failures, slowest, peak }: Campaign): string {
  const cases = Object.values(ends).reduce((sum, count) => sum + count, 0);
  const sorted = Object.entries(ends).toSorted(([, a], [, b]) => b - a);
  return [
    `seed ${seed}, ${cases} cases: ${sorted.map(([end, count]) => `${count} ${end}`).join(', ')};`,
    `the slowest ${Math.round(slowest)} ms, at most ${Math.round(peak / 2 ** 20)} MiB resident`,
    ...failures.map((failure) => `\n${formatFailure(seed, failure)}`),
  ].join(' ');
}

function formatFailure(seed: number, { case: index, what, problems }: Failure): string {
  const again = `MUTATION_SEED=${seed} MUTATION_CASE=${index} npm run test:mutations`;
  return `${again}\n  ${[what, ...problems].join('\n  ')}`;
}

/** The seed and cases to run. The environment overrides them: `MUTATION_SEED`, and `MUTATION_CASE` for one case. */
export function chosenCases(seed: number, count: number): CampaignOptions {
  const { MUTATION_SEED: chosenSeed = seed, MUTATION_CASE: only } = process.env;
  if (only === undefined) return { seed: Number(chosenSeed), from: 0, to: count };
  return { seed: Number(chosenSeed), from: Number(only), to: Number(only) + 1 };
}
