import { announceChange } from './changes.ts';
import { chunksOf, partsOf, type Database, type NamedTurns, type SoundPart } from './database.ts';
import { sweepDeleted } from './deleted.ts';
import type { Recording } from './records.ts';
import { write } from './write.ts';

/** A part whose bytes lie ready, not yet seen by anyone. */
export type FinishedPart = Omit<SoundPart, 'space'>;

/**
 * Where an import puts what it finds. Nothing is seen before `shelve`, and then all of it at once. What writes throws
 * CodedError `quota` where there is no room.
 */
export interface Shelf {
  /** Opens a place for one part's bytes. */
  begin(): Promise<PartWriter>;
  /** Makes a recording visible: one transaction, strictly durable. An older copy's sound leaves with it. */
  shelve(recording: Recording, parts: FinishedPart[], speakers: NamedTurns[]): Promise<void>;
  /**
   * Shows a recording again that the person has deleted, for an import (at `now`, ms since 1970) has found it anew;
   * false where nothing is left of it.
   */
  bringBack(space: string, now: number): Promise<boolean>;
  /** Takes back the bytes of a part that is not to be shelved after all. */
  discard(bytesId: string): Promise<void>;
  /** Removes what an import that was broken off has left, and what was deleted long ago. Only while no import runs. */
  sweep(): Promise<void>;
}

export interface PartWriter {
  bytesId: string;
  /** Appends bytes: a slice of a file (copied by the browser, not through memory) or a chunk. */
  append(bytes: Blob, signal?: AbortSignal): Promise<void>;
  /** Takes back what was written. */
  discard(): Promise<void>;
}

export function createShelf(opening: Promise<Database>): Shelf {
  return {
    async begin() {
      const database = await opening;
      const bytesId = crypto.randomUUID();
      await write(database, ['unfinished'], ({ store }) => store.put({ bytesId }));
      let chunk = 0;
      return {
        bytesId,
        async append(bytes, signal) {
          await write(database, ['bytes'], ({ store }) => store.put(bytes, [bytesId, chunk]), signal);
          chunk += 1;
        },
        discard: () => discard(database, bytesId),
      };
    },

    async shelve(recording, parts, speakers) {
      const database = await opening;
      await write(
        database,
        ['recordings', 'sound', 'bytes', 'timelines', 'peaks', 'unfinished'],
        async (transaction) => {
          const sound = transaction.objectStore('sound');
          const former = await sound.getAll(partsOf(recording.space));
          await Promise.all([
            ...former.map(({ bytesId }) => transaction.objectStore('bytes').delete(chunksOf(bytesId))),
            sound.delete(partsOf(recording.space)),
            ...parts.map((part) => sound.put({ space: recording.space, ...part })),
            ...parts.map(({ bytesId }) => transaction.objectStore('unfinished').delete(bytesId)),
            // A picture of another sound.
            transaction.objectStore('peaks').delete(recording.space),
            transaction.objectStore('timelines').put({ space: recording.space, speakers }),
            transaction.objectStore('recordings').put(recording),
          ]);
        },
      );
      announceChange();
    },

    async bringBack(space, now) {
      let isThere = false;
      await write(await opening, ['recordings'], async ({ store }) => {
        const recording = await store.get(space);
        if (!recording) return;
        await store.put({ ...recording, importedAt: now });
        isThere = true;
      });
      announceChange();
      return isThere;
    },

    discard: async (bytesId) => discard(await opening, bytesId),

    async sweep() {
      const database = await opening;
      for (const { bytesId } of await database.getAll('unfinished')) await discard(database, bytesId);
      await sweepDeleted(database, Date.now());
    },
  };
}

function discard(database: Database, bytesId: string): Promise<void> {
  return write(database, ['bytes', 'unfinished'], (transaction) =>
    Promise.all([
      transaction.objectStore('bytes').delete(chunksOf(bytesId)),
      transaction.objectStore('unfinished').delete(bytesId),
    ]),
  );
}
