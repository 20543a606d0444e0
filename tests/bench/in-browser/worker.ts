import { countReads } from './count-reads.ts';
import { IMPORT_JOBS } from './import-jobs.ts';
import { STEP_JOBS } from './import-steps.ts';
import { INDEX_JOBS } from './index-audio.ts';
import type { Job, JobResult } from './job.ts';
import { LIST_JOBS } from './list-spaces.ts';
import { PLAYABLE_JOBS } from './make-playable.ts';

/** All jobs that can be measured in a worker, by name. */
const JOBS = {
  ...LIST_JOBS,
  ...INDEX_JOBS,
  ...IMPORT_JOBS,
  ...STEP_JOBS,
  ...PLAYABLE_JOBS,
} satisfies Record<string, Job>;

export type JobName = keyof typeof JOBS;

/** The measurement of one run of a job. */
export type Measured =
  | {
      /** Duration of the job in ms. */
      ms: number;
      reads: number;
      bytesRead: number;
      /** The job's number, to compare with that of the others. */
      found: number;
    }
  | { failure: string };

const reads = countReads();
/** Keeps the last result, since its memory is part of the measurement. */
const held: { result?: unknown } = {};

async function measure(job: JobName, file: File): Promise<Measured> {
  delete held.result;
  const before = { ...reads };
  const start = performance.now();
  try {
    const { result, found, ms = performance.now() - start }: JobResult = await JOBS[job](file);
    held.result = result;
    return { ms, reads: reads.count - before.count, bytesRead: reads.bytes - before.bytes, found };
  } catch (error) {
    return { failure: error instanceof Error ? error.name : String(error) };
  }
}

self.addEventListener('message', ({ data }: MessageEvent<{ job: JobName; file: File }>) => {
  void measure(data.job, data.file).then((measured) => self.postMessage(measured));
});
