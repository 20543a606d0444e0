import type { AnyFile } from '../fixtures/archive/any-archive.ts';
import { BASE_ARCHIVES, packBase, type BaseArchive } from './base-archives.ts';
import { createChance, type Chance } from './chance.ts';
import { ANYWHERE } from './mutate-bytes.ts';
import { mutateContents } from './mutate-contents.ts';
import { mutateField } from './mutate-records.ts';

/** A valid input that has been damaged. */
export interface Mutation {
  /** What was done to it, for reports of failures. */
  what: string;
  files: AnyFile[];
  /** The same files in another order, if that must change nothing. */
  otherOrder?: AnyFile[];
  /** The undamaged input. */
  intact: BaseArchive;
}

/** One case in so many chooses two damaged copies together. */
const PAIR_EVERY = 6;

/** Case `index` of a seed: one to three mutations of one valid input, or of each of two copies of it. */
export function mutationOf(seed: number, index: number): Mutation {
  const chance = createChance(seed, index);
  const intact = chance.pick(BASE_ARCHIVES);
  if (chance.below(PAIR_EVERY) > 0) return { ...mutateCopy(intact, chance), intact };
  const [one, other] = [mutateCopy(intact, chance), mutateCopy(intact, chance)];
  return {
    what: `${one.what}; with another copy: ${other.what}`,
    files: [...one.files, ...other.files],
    otherOrder: [...other.files, ...one.files],
    intact,
  };
}

function mutateCopy(base: BaseArchive, chance: Chance): Pick<Mutation, 'what' | 'files'> {
  let contents = base.files;
  const done: string[] = [];
  let times = 1 + Math.floor(chance.below(5) / 2);
  if (chance.below(3) === 0) {
    const { files, what } = mutateContents(contents, chance);
    contents = files;
    done.push(what);
    times = chance.below(2);
  }
  const files = packBase(contents);
  for (; times > 0; times--) done.push(mutatePacked(files, chance));
  return { what: `${base.what}: ${done.join(', ')}`, files };
}

function mutatePacked(files: AnyFile[], chance: Chance): string {
  const file = chance.pick(files);
  const swapped = chance.below(2) === 0 ? mutateField(file.bytes, chance) : undefined;
  if (swapped) {
    file.bytes = swapped;
    return `field in ${file.path}`;
  }
  const [how, mutate] = chance.pick(Object.entries(ANYWHERE));
  if (file.bytes.length > 100) file.bytes = mutate(file.bytes, chance);
  return `${how} in ${file.path}`;
}
