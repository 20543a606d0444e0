import 'fake-indexeddb/auto';
import { writeSync } from 'node:fs';
import { mutationOf } from './mutation.ts';
import { tryMutation } from './try-mutation.ts';

/** What is said of each case, a line of JSON each: when it begins, and when it has ended. */
export type Line =
  | { case: number; what: string }
  | { case: number; end: string; problems: string[]; ms: number; peak: number };

const [seed = 0, from = 0, to = 0] = process.argv.slice(2).map(Number);
let current = from;

// Synchronously: what is said must have been said when the process is killed.
const say = (line: Line): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const msSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const peak = (): number => process.resourceUsage().maxRSS * 1024;

process.on('unhandledRejection', (reason) => {
  const problems = [`nobody waits for ${reason instanceof Error ? reason.stack : String(reason)}`];
  say({ case: current, end: 'unexpected', problems, ms: 0, peak: peak() });
});

/** Of what is no longer used, not more than so many cases' is counted as memory that a case needs. */
const CLEANED_EVERY = 10;

for (; current < to; current++) {
  if (current % CLEANED_EVERY === 0) globalThis.gc?.();
  const mutation = mutationOf(seed, current);
  say({ case: current, what: mutation.what });
  const before = process.cpuUsage();
  const verdict = await tryMutation(mutation, `case-${current}`);
  say({ case: current, ...verdict, ms: msSince(before), peak: peak() });
}
// A channel of changes in the library would keep the process alive.
process.exit();
