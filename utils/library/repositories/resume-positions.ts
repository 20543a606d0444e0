import type { Database } from '#utils/library/database.ts';

/** Remembers, per recording, where listening stopped. */
export interface Places {
  /** Seconds; 0 where nothing is remembered. */
  read(space: string): Promise<number>;
  write(space: string, position: number): Promise<void>;
}

export function createPlaces(open: () => Promise<Database>): Places {
  return {
    async read(space) {
      const place = await (await open()).get('places', space);
      return place?.position ?? 0;
    },
    async write(space, position) {
      await (await open()).put('places', { space, position });
    },
  };
}
