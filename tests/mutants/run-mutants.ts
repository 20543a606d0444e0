import { globSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename } from 'node:path';
import { parseArgs } from 'node:util';
import { BaseSequencer, createVitest, type TestSpecification, type Vitest } from 'vitest/node';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import type { Mutant } from './find-mutants.ts';
import { LEFT_OUT } from './left-out.ts';
import { mutantsOf, mutantsPlugin } from './plugin.ts';
import { formatReport, formatSurvivors, type Ends } from './report.ts';
import { openResults, type Results } from './results.ts';

const MUTATED = 'utils/{library,import}/**/*.ts';
/** Without the campaign of mutated archives, which has bounds of its own. */
const TESTS = { include: ['tests/unit/{library,import}/**/*.test.ts'], exclude: ['**/mutations.test.ts'] };
/** Tests of whole imports come across most of the code, and take long: by then, other tests have noticed most mutants. */
const isWhole = (file: string): boolean => readFileSync(file, 'utf8').includes('./importing.ts');
const ROUNDS = [
  (file: string) => file.includes('/unit/library/'),
  (file: string) => file.includes('/unit/import/') && !isWhole(file),
  (file: string) => isWhole(file),
];
/** By how many files of tests a mutant of code that runs on loading is tried, each in a process of its own. */
const MAX_FILES = 15;
const FOLDER = '.output/mutants';
const RESULTS = `${FOLDER}/results.jsonl`;

/** Tries all mutants, or those of the files whose paths contain `--only`, and prints a table. */
export async function runMutants(args: string[]): Promise<void> {
  const { only = '' } = parseArgs({ args, options: { only: { type: 'string' } } }).values;
  const paths = globSync(MUTATED).filter((path) => !(path in LEFT_OUT) && path.includes(only));
  const mutants = mutantsOf(paths.toSorted());
  process.stderr.write(`${mutants.length} mutants in ${paths.length} files…\n`);
  mkdirSync(FOLDER, { recursive: true });
  rmSync(RESULTS, { force: true });
  const results = openResults(RESULTS);
  await tryWhileRunning(mutants, results);
  await tryOnLoading(mutants, results);
  const ends = endsOf(results);
  writeFileSync(`${FOLDER}/survivors.txt`, formatSurvivors(mutants, ends));
  process.stdout.write(`${formatReport(mutants, ends)}\n`);
}

/** Mutants in code that tests call. A file whose process has ended early is started again. */
async function tryWhileRunning(mutants: readonly Mutant[], results: Results): Promise<void> {
  const vitest = await openVitest(mutants, '100%');
  try {
    vitest.provide('order', { active: 0, results: RESULTS });
    const specs = await vitest.globTestSpecifications();
    for (const isInRound of ROUNDS) {
      for (let left = specs.filter(({ moduleId }) => isInRound(moduleId)); left.length > 0;) {
        process.stderr.write(`${left.length} files of tests…\n`);
        await vitest.runTestSpecifications(left.toSorted((a, b) => sizeOf(a) - sizeOf(b)));
        const done = results.lines().flatMap((line) => ('isDone' in line ? [line.file] : []));
        left = left.filter((spec) => !done.some((file) => isOf(spec, file)));
      }
    }
  } finally {
    await vitest.close();
  }
}

/** Mutants in code that runs when a module is loaded: each needs processes of its own. */
async function tryOnLoading(mutants: readonly Mutant[], results: Results): Promise<void> {
  const filesOf = new Map<number, Set<string>>();
  for (const line of results.lines()) {
    if (!('onLoading' in line)) continue;
    for (const id of line.onLoading) filesOf.set(id, (filesOf.get(id) ?? new Set()).add(line.file));
  }
  const ends = endsOf(results);
  const left = [...filesOf].filter(([id]) => (ends.get(id) ?? 'survived') === 'survived');
  process.stderr.write(`${left.length} mutants of code that runs on loading…\n`);
  const queue = left.values();
  await Promise.all([1, 2].map(() => tryNext(queue, mutants, results)));
}

async function tryNext(
  queue: Iterable<[id: number, files: Set<string>]>,
  mutants: readonly Mutant[],
  results: Results,
): Promise<void> {
  const vitest = await openVitest(mutants, 1, 1);
  try {
    const specs = await vitest.globTestSpecifications();
    for (const [active, files] of queue) {
      vitest.provide('order', { active, results: RESULTS });
      const path = mutants.find(({ id }) => id === active)?.path ?? '';
      for (const file of nearest(path, files)) {
        await vitest.runTestSpecifications(specs.filter((spec) => isOf(spec, file)));
        if (results.endsOf(active).some(({ end }) => end === 'killed')) break;
      }
    }
  } finally {
    await vitest.close();
  }
}

/** The files of tests that are most likely to notice a mutant in that file: of the same name, then of the same folder. */
function nearest(path: string, files: Iterable<string>): string[] {
  const distance = (file: string): number => {
    if (basename(file, '.test.ts') === basename(path, '.ts')) return 0;
    if (isWhole(file)) return 3;
    return file.split('/')[2] === path.split('/')[1] ? 1 : 2;
  };
  return [...files].sort((a, b) => distance(a) - distance(b)).slice(0, MAX_FILES);
}

function sizeOf({ moduleId }: TestSpecification): number {
  return statSync(moduleId).size;
}

/** Runs files in the order given: the shortest first, which are about few things. Vitest would begin with the longest. */
class GivenOrder extends BaseSequencer {
  override async sort(specs: TestSpecification[]): Promise<TestSpecification[]> {
    return specs;
  }
}

function isOf({ moduleId }: TestSpecification, file: string): boolean {
  return moduleId.endsWith(`/${file}`);
}

function openVitest(mutants: readonly Mutant[], maxWorkers: number | string, bail = 0): Promise<Vitest> {
  return createVitest(
    'test',
    {
      ...TESTS,
      config: false,
      watch: false,
      pool: 'forks',
      maxWorkers,
      runner: 'tests/mutants/test-runner.ts',
      reporters: [{}],
      silent: true,
      // Other mutants, or none, may be in the same files next time.
      fsModuleCache: false,
      restoreMocks: true,
      sequence: { sequencer: GivenOrder },
      testTimeout: 60_000,
      bail,
      dangerouslyIgnoreUnhandledErrors: true,
    },
    { plugins: [WxtVitest(), mutantsPlugin(mutants)] },
  );
}

/** How each mutant ended that any test comes across. */
function endsOf(results: Results): Ends {
  const ends: Ends = new Map();
  for (const line of results.lines()) {
    if ('end' in line && (line.end !== 'survived' || !ends.has(line.id))) ends.set(line.id, line.end);
  }
  return ends;
}
