import { countReads } from './count-reads.ts';
import { JOBS, type JobResult } from './jobs.ts';

export type JobName = keyof typeof JOBS;

/** One run of a job, as the worker saw it. */
export type Measured =
  | {
      /** Milliseconds from the job's start to its end. */
      ms: number;
      reads: number;
      bytesRead: number;
      /** What the job says of its own result, to be compared with that of the others. */
      found: number;
    }
  | { failure: string };

const reads = countReads();
/** The last result stays: what it holds in memory is part of what is measured. */
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
