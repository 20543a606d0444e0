import type { Directory } from '#utils/zip/directory/directory.ts';
import type { Entry } from '#utils/zip/directory/entry.ts';
import { createEntryLog } from './entry-log.ts';
import { salvageEntries, type SalvageOptions } from './salvage-entries.ts';
import type { Source } from '#utils/zip/source/source.ts';

export interface SalvageDirectoryOptions extends SalvageOptions {
  /** Called with the directory so far each time an entry has been found; the search waits for it. */
  onEntry?(directory: Directory): Promise<void>;
}

/**
 * The directory that a ZIP would have, if it had one that could be trusted; empty where there are no entries. Reads
 * the complete source where sizes follow the payloads. Throws `too-large` beyond a directory's bounds.
 */
export async function salvageDirectory(
  source: Source,
  options: SalvageDirectoryOptions = {},
): Promise<Directory> {
  const log = createEntryLog();
  for await (const entry of salvageEntries(source, options)) {
    log.add(entry);
    await options.onEntry?.(log.directory());
  }
  return log.directory();
}

/**
 * The entries of a directory, followed by the salvaged ones that it does not list. Those in `lost` have no local header
 * where they should: a salvaged entry of the same name takes their place, else they come last.
 */
export function completeDirectory(
  directory: Directory,
  salvaged: Directory,
  lost: ReadonlySet<number> = new Set(),
): Directory {
  const listed = Array.from({ length: directory.count }, (_, index) => index);
  const found = listed.filter((index) => !lost.has(index));
  const stated = new Set(found.flatMap((index) => offsetsOf(directory.entryOf(index))));
  const log = createEntryLog();
  for (let index = 0; index < salvaged.count; index++) {
    const entry = salvaged.entryOf(index);
    if (!stated.has(entry.headerOffset)) log.add(entry);
  }
  const more = log.directory();
  const moreNames = new Set(more.names());
  const gone = [...lost].filter((index) => !moreNames.has(directory.nameOf(index)));
  const origins: (readonly [Directory, number])[] = [
    ...found.map((index) => [directory, index] as const),
    ...Array.from({ length: more.count }, (_, index) => [more, index] as const),
    ...gone.map((index) => [directory, index] as const),
  ];
  const at = (index: number): readonly [Directory, number] => {
    const origin = origins[index];
    if (!origin) throw new RangeError(`There is no entry ${index}`);
    return origin;
  };
  const nameOf = (index: number): string => {
    const [from, i] = at(index);
    return from.nameOf(i);
  };
  return {
    count: origins.length,
    isComplete: false,
    nameOf,
    names: () => origins.map((_, index) => nameOf(index)),
    entryOf(index) {
      const [from, i] = at(index);
      return from.entryOf(i);
    },
  };
}

function offsetsOf({ headerOffset, otherOffset = headerOffset }: Entry): number[] {
  return [headerOffset, otherOffset];
}
