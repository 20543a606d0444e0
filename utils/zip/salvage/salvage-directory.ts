import type { Directory } from '#utils/zip/directory/directory.ts';
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

/** An incomplete directory, followed by the salvaged entries that it does not list. */
export function completeDirectory(directory: Directory, salvaged: Directory): Directory {
  const stated = new Set<number>();
  for (let index = 0; index < directory.count; index++) stated.add(directory.entryOf(index).headerOffset);
  const log = createEntryLog();
  for (let index = 0; index < salvaged.count; index++) {
    const entry = salvaged.entryOf(index);
    if (!stated.has(entry.headerOffset)) log.add(entry);
  }
  const more = log.directory();
  const first = directory.count;
  return {
    count: first + more.count,
    isComplete: false,
    nameOf: (index) => (index < first ? directory.nameOf(index) : more.nameOf(index - first)),
    *names() {
      yield* directory.names();
      yield* more.names();
    },
    entryOf: (index) => (index < first ? directory.entryOf(index) : more.entryOf(index - first)),
  };
}
