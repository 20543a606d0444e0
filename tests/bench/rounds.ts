import { dropCache } from './drop-cache.ts';
import type { JobName, Measured } from './in-browser/worker.ts';
import type { Bench } from './open-bench.ts';
import { median } from './statistics.ts';

export const ROUNDS = 5;

/** Medians of all rounds. */
export interface Result {
  /** Milliseconds: nothing of the file in memory, in a worker that has never run anything. */
  cold: number;
  /** The same once more, in the same worker. */
  warm: number;
  reads: number;
  bytesRead: number;
  found: number;
}

/**
 * Lets the jobs take turns over one file, so that whatever else the machine does meets them all. A job that fails has
 * the failure for its result.
 */
export async function runRounds<Job extends JobName>(
  bench: Bench,
  path: string,
  jobs: readonly Job[],
): Promise<Record<Job, Result>> {
  const runs = new Map<Job, { cold: Success[]; warm: Success[] }>(
    jobs.map((job) => [job, { cold: [], warm: [] }]),
  );
  await bench.choose(path);
  for (let round = 0; round < ROUNDS; round++) {
    for (const [job, { cold, warm }] of runs) {
      dropCache(path);
      cold.push(succeeded(job, await bench.run(job, { isFresh: true })));
      warm.push(succeeded(job, await bench.run(job)));
    }
  }
  const results = [...runs].map(([job, { cold, warm }]) => [job, summary(cold, warm)]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are the jobs: fromEntries forgets it
  return Object.fromEntries(results) as Record<Job, Result>;
}

type Success = Exclude<Measured, { failure: string }>;

function succeeded(job: JobName, measured: Measured): Success {
  if ('failure' in measured) throw new Error(`${job}: ${measured.failure}`);
  return measured;
}

function summary(cold: readonly Success[], warm: readonly Success[]): Result {
  return {
    cold: median(cold.map(({ ms }) => ms)),
    warm: median(warm.map(({ ms }) => ms)),
    reads: median(cold.map(({ reads }) => reads)),
    bytesRead: median(cold.map(({ bytesRead }) => bytesRead)),
    found: median(cold.map(({ found }) => found)),
  };
}
