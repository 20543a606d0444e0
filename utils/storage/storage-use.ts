import {
  readCatalogue,
  readDerivedSizes,
  readOutline,
  readRecordings,
  type Database,
  type DerivedSizes,
} from '#utils/library/index.ts';

/** So many recordings with so many bytes of original audio. */
export interface SizedRecordings {
  count: number;
  bytes: number;
}

export interface StorageUse extends SizedRecordings {
  /** Newest first; those without a date at the end, without a year. */
  years: (SizedRecordings & { year?: number })[];
  /** The largest recordings, the largest first. */
  largest: { spaceId: string; bytes: number }[];
  /** Recordings that can still be restored. */
  deleted: SizedRecordings;
  derived: DerivedSizes;
}

const MAX_LARGEST = 10;

/** How many recordings are read at a time where the packed rows are missing, so that the page goes on meanwhile. */
const BATCH = 250;

/** How many changes the packed rows may be behind. */
const MAX_BEHIND = 64;

/**
 * What the recordings in the library take. It reads the packed rows alone, which takes a moment with 10,000 recordings, too.
 */
export async function readStorageUse(database: Database): Promise<StorageUse> {
  const [entries, catalogue] = await Promise.all([readOutline(database), readSizes(database)]);
  const bytesOf = new Map(catalogue.map(({ spaceId, bytes }) => [spaceId, bytes]));
  const all = catalogue.reduce((sum, { bytes }) => sum + bytes, 0);
  const years = new Map<number | undefined, SizedRecordings>();
  let used = 0;
  for (const { spaceId, startedAt } of entries) {
    const bytes = bytesOf.get(spaceId) ?? 0;
    const year = startedAt === undefined ? undefined : new Date(startedAt).getFullYear();
    const before = years.get(year) ?? { count: 0, bytes: 0 };
    years.set(year, { count: before.count + 1, bytes: before.bytes + bytes });
    used += bytes;
  }
  const secondsOf = new Map(entries.map(({ spaceId, duration }) => [spaceId, duration]));
  return {
    count: entries.length,
    bytes: used,
    years: [...years]
      .sort(([a = -Infinity], [b = -Infinity]) => b - a)
      .map(([year, sized]) => (year === undefined ? sized : { year, ...sized })),
    largest: entries
      .map(({ spaceId }) => ({ spaceId, bytes: bytesOf.get(spaceId) ?? 0 }))
      .filter(({ bytes }) => bytes > 0)
      .sort((a, b) => b.bytes - a.bytes)
      .slice(0, MAX_LARGEST),
    // Sizes are also of those in the trash.
    deleted: { count: catalogue.length - entries.length, bytes: all - used },
    derived: await readDerivedSizes(database, (spaceId) => secondsOf.get(spaceId) ?? 0),
  };
}

/** The sizes of all recordings, those in the trash included. Search packs them; until it has, they are read bit by bit. */
async function readSizes(database: Database): Promise<{ spaceId: string; bytes: number }[]> {
  const [packed, behind] = await Promise.all([database.count('catalogue'), database.count('uncatalogued')]);
  if (packed > 0 && behind <= MAX_BEHIND) return readCatalogue(database);
  const spaceIds = await database.getAllKeys('recordings');
  const sizes: { spaceId: string; bytes: number }[] = [];
  for (let at = 0; at < spaceIds.length; at += BATCH) {
    const read = await readRecordings(database, spaceIds.slice(at, at + BATCH));
    sizes.push(...read.map(({ spaceId, bytes }) => ({ spaceId, bytes })));
  }
  return sizes;
}
