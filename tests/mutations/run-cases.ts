import 'fake-indexeddb/auto';
import { writeSync } from 'node:fs';
import { mutationOf } from './mutation.ts';
import { tryMutation } from './try-mutation.ts';

/** Lines of JSON on standard output, two for each case: when it begins, and when it has ended. `ms`: processor time an import. */
export type Line =
  | { case: number; what: string }
  | { case: number; end: string; problems: string[]; ms: number; peak: number };

const [seed = 0, from = 0, to = 0] = process.argv.slice(2).map(Number);
let current = from;

// Synchronous, so that it is written even if the process is killed right after.
const print = (line: Line): void => void writeSync(1, `${JSON.stringify(line)}\n`);
const msSince = (before: NodeJS.CpuUsage): number => {
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
};
const peak = (): number => process.resourceUsage().maxRSS * 1024;

process.on('unhandledRejection', (reason) => {
  const problems = [`unhandled rejection: ${reason instanceof Error ? reason.stack : String(reason)}`];
  print({ case: current, end: 'unexpected', problems, ms: 0, peak: peak() });
});

/** Cases between two garbage collections, so that the garbage of earlier cases does not count as memory. */
const COLLECT_EVERY = 10;

for (; current < to; current++) {
  if (current % COLLECT_EVERY === 0) globalThis.gc?.();
  const mutation = mutationOf(seed, current);
  print({ case: current, what: mutation.what });
  const before = process.cpuUsage();
  const verdict = await tryMutation(mutation, `case-${current}`);
  // The damaged input, in both orders if it has two, and the undamaged one.
  const imports = mutation.otherOrder ? 3 : 2;
  print({ case: current, ...verdict, ms: msSince(before) / imports, peak: peak() });
}
// The library's channel of changes would keep the process alive.
process.exit();
