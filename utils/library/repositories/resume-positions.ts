import { announceChange } from '#utils/library/changes.ts';
import type { DatabaseOpener } from '#utils/library/database.ts';
import {
  afterListening,
  heardOf,
  type ListeningPosition,
  type ResumePosition,
} from '#utils/library/heard.ts';
import { readRow } from '#utils/library/rows/read-rows.ts';
import { isValidRow } from '#utils/library/rows/valid-rows.ts';
import { write, writeDerived } from '#utils/library/rows/write.ts';
import { noteOutdated } from './read-outline.ts';

/** Remembers where playback of each recording stopped last, and what has been heard. */
export interface ResumePositions {
  /** `position` in seconds, 0 if nothing is remembered; `playedAt`: when it was played last, ms since 1970. */
  read(spaceId: string): Promise<{ position: number; playedAt?: number }>;
  /** While playback continues, other contexts are told of a change of `heard`, and else at most every 15 s. */
  write(spaceId: string, listening: ListeningPosition): Promise<void>;
}

/** ms */
const ANNOUNCED_EVERY = 15_000;

export function createResumePositions(open: DatabaseOpener, now: () => number = Date.now): ResumePositions {
  let announced: { spaceId: string; at: number } | undefined;

  return {
    async read(spaceId) {
      const row = await readRow(await open(), 'positions', spaceId);
      if (!row) return { position: 0 };
      const { position, playedAt } = row;
      return { position, ...(playedAt !== undefined && { playedAt }) };
    },

    async write(spaceId, listening) {
      const at = now();
      const isDue = announced?.spaceId !== spaceId || at - announced.at >= ANNOUNCED_EVERY;
      let isNews = listening.playback === 'stopped' || isDue;
      // A power cut may undo it: it is written every few seconds.
      await writeDerived(await open(), ['positions', 'outdated'], async (transaction) => {
        const store = transaction.objectStore('positions');
        const before = validRow(await store.get(spaceId));
        const after = { spaceId, ...afterListening(before, listening, at) };
        isNews ||= heardOf(before) !== heardOf(after);
        await store.put(after);
        if (isNews) await noteOutdated(transaction, [spaceId]);
      });
      if (!isNews) return;
      announced = { spaceId, at };
      announceChange({ stores: ['positions'], spaces: [spaceId] });
    },
  };
}

/**
 * Sets by hand whether recordings have been heard: the next playback begins at the beginning. Returns what undoes it. `now`
 * is in ms since 1970.
 */
export async function setHeard(
  open: DatabaseOpener,
  spaceIds: readonly string[],
  isHeard: boolean,
  now = Date.now(),
): Promise<() => Promise<void>> {
  const before = new Map<string, ResumePosition | undefined>();
  await replaceRows(open, spaceIds, (spaceId, row) => {
    before.set(spaceId, row);
    const { playedAt } = row ?? {};
    if (!isHeard && playedAt === undefined) return undefined;
    return {
      spaceId,
      position: 0,
      ...(playedAt !== undefined && { playedAt }),
      ...(isHeard && { heardAt: now }),
    };
  });
  return () => replaceRows(open, spaceIds, (spaceId) => before.get(spaceId));
}

async function replaceRows(
  open: DatabaseOpener,
  spaceIds: readonly string[],
  rowAfter: (spaceId: string, row: ResumePosition | undefined) => ResumePosition | undefined,
): Promise<void> {
  if (spaceIds.length === 0) return;
  await write(await open(), ['positions', 'outdated'], async (transaction) => {
    const store = transaction.objectStore('positions');
    for (const spaceId of spaceIds) {
      const row = rowAfter(spaceId, validRow(await store.get(spaceId)));
      await (row ? store.put(row) : store.delete(spaceId));
    }
    await noteOutdated(transaction, spaceIds);
  });
  announceChange({ stores: ['positions'], spaces: spaceIds });
}

function validRow(row: ResumePosition | undefined): ResumePosition | undefined {
  return isValidRow('positions', row) ? row : undefined;
}
