import { createHash } from 'node:crypto';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import type { Finding } from '../fuzz/fuzz-target.ts';
import type { FuzzWork } from '../fuzz/fuzz-worker.ts';
import { countInputs, createSharedInput, lastInput } from '../fuzz/shared-input.ts';
import { FUZZ_TARGETS } from '../fuzz/targets.ts';

// `npm run fuzz -- 60 zip`: seconds for each parser, and parts of the names of those that are wanted.
const [seconds = 60, ...wanted] = process.argv.slice(2).map((arg) => (/^\d+$/.test(arg) ? Number(arg) : arg));
if (typeof seconds !== 'number')
  throw new Error('First the seconds for each parser, then the names of parsers');
const seed = Number(process.env['FUZZ_SEED'] ?? Date.now() % 1_000_000);
const folder = join('.output', 'fuzz');
/** A thread that has not come to its next input for so long hangs, in milliseconds. */
const PATIENCE = 20_000;

interface Result {
  count: number;
  corpus: number;
  blocks: number;
  finding?: Finding;
}

function fuzz(name: string): Promise<Result> {
  const shared = createSharedInput();
  const work: FuzzWork = { name, seed, milliseconds: Number(seconds) * 1000, shared };
  const worker = new Worker(new URL('../fuzz/fuzz-worker.ts', import.meta.url), { workerData: work });
  return new Promise((resolve, reject) => {
    let before = -1;
    const watch = setInterval(() => {
      const count = countInputs(shared);
      if (count > 0 && count === before)
        end({ count, corpus: 0, blocks: 0, finding: findingOf('never ends') });
      before = count;
    }, PATIENCE);
    const findingOf = (reason: string): Finding => ({ target: name, bytes: lastInput(shared), reason });
    const end = (result: Result): void => {
      clearInterval(watch);
      void worker.terminate();
      resolve(result);
    };
    worker.once('message', end);
    worker.once('error', (error) => {
      clearInterval(watch);
      // What runs out of memory, or fails where nothing can catch it, ends the thread.
      if (countInputs(shared) === 0) reject(error);
      else end({ count: countInputs(shared), corpus: 0, blocks: 0, finding: findingOf(String(error.stack)) });
    });
  });
}

function saveFinding({ target, bytes, reason }: Finding): string {
  const path = join(folder, `${target}-${createHash('sha256').update(bytes).digest('hex').slice(0, 12)}`);
  mkdirSync(folder, { recursive: true });
  writeFileSync(path, bytes);
  writeFileSync(`${path}.txt`, `${reason}\n`);
  return path;
}

const targets = FUZZ_TARGETS.filter(
  ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(String(part))),
);
process.stdout.write(`Seed ${seed}, ${seconds} s for each of ${targets.length} parsers\n`);
let failed = 0;
for (const { name } of targets) {
  const { count, corpus, blocks, finding } = await fuzz(name);
  const found = finding ? `FOUND, saved as ${saveFinding(finding)}: ${finding.reason}` : 'nothing found';
  if (finding) failed += 1;
  process.stdout.write(
    `${name}: ${count} inputs, ${corpus} kept, ${blocks} blocks of code reached, ${found}\n`,
  );
}
process.stdout.write(`${targets.length - failed} passed, ${failed} failed\n`);
process.exitCode = failed > 0 ? 1 : 0;
