import type { DatabaseOpener } from '#utils/library/database.ts';
import { readRow } from '#utils/library/read-rows.ts';

/** Remembers where playback of each recording stopped last. */
export interface ResumePositions {
  /** Seconds; 0 if nothing is remembered. */
  read(spaceId: string): Promise<number>;
  write(spaceId: string, position: number): Promise<void>;
}

export function createResumePositions(open: DatabaseOpener): ResumePositions {
  return {
    async read(spaceId) {
      const row = await readRow(await open(), 'positions', spaceId);
      return row?.position ?? 0;
    },
    async write(spaceId, position) {
      await (await open()).put('positions', { spaceId, position });
    },
  };
}
