import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { findMutants, type Mutant } from './find-mutants.ts';
import { instrument } from './instrument.ts';

/** Code of ours that runs in tests. Its loops are counted: a mutant may make one endless that is not its own. */
const COUNTED = /^utils\/.*\.ts$/;

/** All mutants of some files. */
export function mutantsOf(paths: readonly string[]): Mutant[] {
  const all: Mutant[] = [];
  for (const path of paths) {
    all.push(...findMutants(path, readFileSync(path, 'utf8'), all.length + 1).mutants);
  }
  return all;
}

/** Gives the code that tests load all its mutants. */
export function mutantsPlugin(mutants: readonly Mutant[]): Plugin {
  const byPath = Map.groupBy(mutants, ({ path }) => path);
  return {
    name: 'mutants',
    enforce: 'pre',
    transform(source, id) {
      const path = relative(process.cwd(), id);
      if (!COUNTED.test(path)) return undefined;
      const { loops } = findMutants(path, source, 1);
      return { code: instrument(source, byPath.get(path) ?? [], loops), map: null };
    },
  };
}
