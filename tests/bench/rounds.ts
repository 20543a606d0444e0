import { dropCache } from './drop-cache.ts';
import type { JobName, Measured } from './in-browser/worker.ts';
import type { Bench } from './open-bench.ts';
import { median } from './statistics.ts';

/** `BENCH_ROUNDS=1` is enough to see that a benchmark works. Its numbers say little then, so no report is written. */
export const { BENCH_ROUNDS } = process.env;

/** How often something is measured, unless `BENCH_ROUNDS` says otherwise. */
export const roundsOr = (usual: number): number => Number(BENCH_ROUNDS ?? usual);

export const ROUNDS = roundsOr(5);

/** Medians of all rounds. */
export interface Result {
  /** In ms: in a new worker, and with the file not in the system's cache. */
  cold: number;
  /** In ms: the second run, directly after the first. */
  warm: number;
  reads: number;
  bytesRead: number;
  found: number;
}

type Success = Exclude<Measured, { failure: string }>;

/** One of several programs that are compared. */
export interface Contestant {
  runCold(): Promise<void>;
  runWarm(): Promise<void>;
  result(): Result;
}

interface Runs {
  cold(): Promise<Measured>;
  warm(): Promise<Measured>;
}

export function createContestant(name: string, runs: Runs): Contestant {
  const cold: Success[] = [];
  const warm: Success[] = [];
  const medianOf = (what: Exclude<keyof Success, 'failure'>, of: Success[]): number =>
    median(of.map((success) => success[what]));
  return {
    async runCold() {
      cold.push(succeeded(name, await runs.cold()));
    },
    async runWarm() {
      warm.push(succeeded(name, await runs.warm()));
    },
    result: () => ({
      cold: medianOf('ms', cold),
      warm: medianOf('ms', warm),
      reads: medianOf('reads', cold),
      bytesRead: medianOf('bytesRead', cold),
      found: medianOf('found', cold),
    }),
  };
}

function succeeded(name: string, measured: Measured): Success {
  if ('failure' in measured) throw new Error(`${name}: ${measured.failure}`);
  return measured;
}

/** A job on the file that is chosen in the measuring page, in its worker. */
export function workerJob(bench: Bench, job: JobName): Contestant {
  return createContestant(job, {
    cold: () => bench.run(job, { isFresh: true }),
    warm: () => bench.run(job),
  });
}

/** Runs all in turns on one file, so that other work on the machine affects all of them. */
export async function runRounds(
  path: string,
  contenders: readonly Contestant[],
  rounds: number = ROUNDS,
): Promise<void> {
  for (let round = 0; round < rounds; round++) {
    for (const contender of contenders) {
      dropCache(path);
      await contender.runCold();
      await contender.runWarm();
    }
  }
}
