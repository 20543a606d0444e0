import { LIST_JOBS } from './list-spaces.ts';
import { PLAYABLE_JOBS } from './make-playable.ts';
import { STEP_JOBS } from './take-steps.ts';
import { TAKE_JOBS } from './take-in.ts';
import { WALK_JOBS } from './walk-sound.ts';

/** What a job has made, which is kept until the next one, and a number that all who do the same must agree on. */
export interface JobResult {
  result: unknown;
  found: number;
  /** Milliseconds, where not all of the job is to be counted. */
  ms?: number;
}

type Job = (file: File) => Promise<JobResult>;

/** Everything that can be measured in a worker, by name. */
export const JOBS = {
  ...LIST_JOBS,
  ...WALK_JOBS,
  ...TAKE_JOBS,
  ...STEP_JOBS,
  ...PLAYABLE_JOBS,
} satisfies Record<string, Job>;
