import { parentPort, workerData } from 'node:worker_threads';
import { startCoverage } from './coverage.ts';
import { fuzzTarget } from './fuzz-target.ts';
import { FUZZ_TARGETS } from './targets.ts';
import { noteInput } from './shared-input.ts';

export interface FuzzWork {
  name: string;
  seed: number;
  milliseconds: number;
  shared: SharedArrayBuffer;
}

const { name, seed, milliseconds, shared }: FuzzWork = workerData;
const target = FUZZ_TARGETS.find((each) => each.name === name);
if (!target) throw new Error(`There is no parser "${name}"`);

const coverage = startCoverage();
const end = performance.now() + milliseconds;
const result = await fuzzTarget(target, {
  seed,
  coverage,
  goesOn: () => performance.now() < end,
  onInput: (bytes) => noteInput(shared, bytes),
});
parentPort?.postMessage({ ...result, blocks: coverage.count() });
coverage.stop();
