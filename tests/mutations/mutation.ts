import type { AnyFile } from '../fixtures/archive/any-archive.ts';
import { BASE_ARCHIVES, packBase, type BaseArchive } from './base-archives.ts';
import { createChance, type Chance } from './chance.ts';
import { ANYWHERE } from './mutate-bytes.ts';
import { mutateContents } from './mutate-contents.ts';
import { mutateField } from './mutate-records.ts';

/** A valid input that something has happened to. */
export interface Mutation {
  /** In words, for whoever reads of its failure. */
  what: string;
  files: AnyFile[];
  /** The input as it was. */
  intact: BaseArchive;
}

/** Case `index` of a seed: what happens to one valid input, one to three times. */
export function mutationOf(seed: number, index: number): Mutation {
  const chance = createChance(seed, index);
  const base = chance.pick(BASE_ARCHIVES);
  let contents = base.files;
  const told: string[] = [];
  let times = 1 + Math.floor(chance.below(5) / 2);
  if (chance.below(3) === 0) {
    const { files, what } = mutateContents(contents, chance);
    contents = files;
    told.push(what);
    times = chance.below(2);
  }
  const files = packBase(contents);
  for (; times > 0; times--) told.push(mutatePacked(files, chance));
  return { what: `${base.what}: ${told.join(', ')}`, files, intact: base };
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
