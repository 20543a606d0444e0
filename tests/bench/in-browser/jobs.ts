import { listByJSZip, listByFflate, listByOurs, listByZipJs, readThrough } from './list-spaces.ts';

/** What a job has made, which is kept until the next one, and a number that all who do the same must agree on. */
export interface JobResult {
  result: unknown;
  found: number;
}

/** Everything that can be measured in a worker, by name. */
export const JOBS = {
  'list/ours': listByOurs,
  'list/zip.js': listByZipJs,
  'list/JSZip': listByJSZip,
  'list/fflate': listByFflate,
  'list/pass': readThrough,
} satisfies Record<string, (file: File) => Promise<JobResult>>;
