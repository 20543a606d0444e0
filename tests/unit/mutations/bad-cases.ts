import { writeSync } from 'node:fs';
import type { Line } from '../../mutations/run-cases.ts';

/** Cases that go wrong in each way there is; the others end well. */
const [, from = 0, to = 0] = process.argv.slice(2).map(Number);
const say = (line: Line): void => void writeSync(1, `${JSON.stringify(line)}\n`);

for (let index = from; index < to; index++) {
  say({ case: index, what: `case ${index}` });
  if (index === 1) for (;;);
  if (index === 3) process.exit(3);
  const problems = index === 5 ? ['half a recording'] : [];
  say({ case: index, end: 'done', problems, ms: index === 7 ? 1e5 : 1, peak: index === 6 ? 1e12 : 1e6 });
}
