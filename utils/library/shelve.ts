import { readBytes, type StoredAttachment } from './attachments.ts';
import { announceChange } from './changes.ts';
import { bytesIdsOf, chunksOf, partsOf, type Database, type NamedTurns, type SoundPart } from './database.ts';
import { sweepDeleted } from './deleted.ts';
import { putAttachments } from './put-attachments.ts';
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
  /**
   * Makes a recording visible, with the attachments that come with it: one transaction, strictly durable. An older
   * copy's sound leaves with it; attachments stay.
   */
  shelve(
    recording: Recording,
    parts: FinishedPart[],
    speakers: NamedTurns[],
    attachments?: readonly StoredAttachment[],
  ): Promise<void>;
  /** Keeps attachments whose bytes lie ready. Of those that are there already the new bytes go. */
  attach(attachments: readonly StoredAttachment[]): Promise<void>;
  /** Bytes that were written, to be read again. */
  read(bytesId: string): Promise<Blob>;
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

    async shelve(recording, parts, speakers, attachments = []) {
      const database = await opening;
      await write(
        database,
        ['recordings', 'sound', 'bytes', 'timelines', 'unfinished', 'attachments'],
        async (transaction) => {
          const sound = transaction.objectStore('sound');
          const stores = {
            attachments: transaction.objectStore('attachments'),
            bytes: transaction.objectStore('bytes'),
            unfinished: transaction.objectStore('unfinished'),
          };
          const former = await sound.getAll(partsOf(recording.space));
          await Promise.all([
            ...former.flatMap(bytesIdsOf).map((id) => transaction.objectStore('bytes').delete(chunksOf(id))),
            sound.delete(partsOf(recording.space)),
            ...parts.map((part) => sound.put({ space: recording.space, ...part })),
            ...parts.flatMap(bytesIdsOf).map((id) => transaction.objectStore('unfinished').delete(id)),
            putAttachments(stores, attachments),
            transaction.objectStore('timelines').put({ space: recording.space, speakers }),
            transaction.objectStore('recordings').put(recording),
          ]);
        },
      );
      announceChange();
    },

    async attach(attachments) {
      if (attachments.length === 0) return;
      await write(await opening, ['bytes', 'unfinished', 'attachments'], (transaction) =>
        putAttachments(
          {
            attachments: transaction.objectStore('attachments'),
            bytes: transaction.objectStore('bytes'),
            unfinished: transaction.objectStore('unfinished'),
          },
          attachments,
        ),
      );
      announceChange();
    },

    read: async (bytesId) => readBytes(await opening, bytesId),

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
