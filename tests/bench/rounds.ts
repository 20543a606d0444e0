import { dropCache } from './drop-cache.ts';
import type { JobName, Measured } from './in-browser/worker.ts';
import type { Bench } from './open-bench.ts';
import { median } from './statistics.ts';

export const ROUNDS = 5;

/** Medians of all rounds. */
export interface Result {
  /** Milliseconds: nothing of the file in memory, and nothing ever run by whoever runs it. */
  cold: number;
  /** The same once more, at once. */
  warm: number;
  reads: number;
  bytesRead: number;
  found: number;
}

type Success = Exclude<Measured, { failure: string }>;

/** One of those who take turns. */
export interface Contender {
  runCold(): Promise<void>;
  runWarm(): Promise<void>;
  result(): Result;
}

interface Runs {
  cold(): Promise<Measured>;
  warm(): Promise<Measured>;
}

export function createContender(name: string, runs: Runs): Contender {
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

/** A job over the file that the measuring page has chosen, in its worker. */
export function workerJob(bench: Bench, job: JobName): Contender {
  return createContender(job, {
    cold: () => bench.run(job, { isFresh: true }),
    warm: () => bench.run(job),
  });
}

/** Lets them take turns over one file, so that whatever else the machine does meets them all. */
export async function takeTurns(
  path: string,
  contenders: readonly Contender[],
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
