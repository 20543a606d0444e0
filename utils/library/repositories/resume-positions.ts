import type { Database } from '#utils/library/database.ts';

/** Remembers, per recording, where listening stopped. */
export interface ResumePositions {
  /** Seconds; 0 where nothing is remembered. */
  read(spaceId: string): Promise<number>;
  write(spaceId: string, position: number): Promise<void>;
}

export function createResumePositions(open: () => Promise<Database>): ResumePositions {
  return {
    async read(spaceId) {
      const row = await (await open()).get('positions', spaceId);
      return row?.position ?? 0;
    },
    async write(spaceId, position) {
      await (await open()).put('positions', { spaceId, position });
    },
  };
}
