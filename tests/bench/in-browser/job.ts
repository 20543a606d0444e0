/** The result of a job, kept until the next job, and a number that must be the same for all jobs of one comparison. */
export interface JobResult {
  result: unknown;
  found: number;
  /** In ms, if only a part of the job counts. */
  ms?: number;
}

export type Job = (file: File) => Promise<JobResult>;
