import type { SpeakerTurns } from '#utils/audio/index.ts';
import { readBytes, type StoredAttachment } from './attachments.ts';
import { announceChange } from '#utils/library/changes.ts';
import { bytesIdsOf, chunksOf, partsOf, type Database, type AudioPart } from '#utils/library/database.ts';
import { sweepDeleted } from './deleted.ts';
import { putAttachments } from './put-attachments.ts';
import type { Recording } from '#utils/library/records.ts';
import type { SpaceFacts } from '#utils/library/space-facts.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import { write } from '#utils/library/write.ts';

/** A part whose bytes lie ready, not yet seen by anyone. */
export type FinishedPart = Omit<AudioPart, 'spaceId'>;

/**
 * Where an import puts what it finds. Nothing is seen before `shelve`, and then all of it at once. What writes throws
 * CodedError `quota` where there is no room.
 */
export interface LibraryWriter {
  /** Opens a place for one part's bytes. */
  openPart(): Promise<PartWriter>;
  /**
   * Makes a recording visible: one transaction, strictly durable. Sound of an older copy leaves with it, but for the
   * parts that are among these; its bytes are unfinished from then on, and removed.
   */
  commit(
    recording: Recording,
    parts: FinishedPart[],
    speakers: SpeakerTurns[],
    facts?: SpaceFacts,
    signal?: AbortSignal,
  ): Promise<void>;
  /** Keeps attachments whose bytes lie ready. Of those that are there already the new bytes go. */
  attach(attachments: readonly StoredAttachment[]): Promise<void>;
  /** Bytes that were written, to be read again. */
  read(bytesId: string): Promise<Blob>;
  /** The parts of a Space's sound that are on the shelf, in order. */
  parts(spaceId: string): Promise<FinishedPart[]>;
  /**
   * Says anew, in one transaction, what is known of a recording that is there; its sound, how whole it is and when it
   * came stay as they are.
   */
  describe(recording: Recording, speakers: SpeakerTurns[], facts: SpaceFacts): Promise<void>;
  /**
   * Shows a recording again that the person has deleted, for an import (at `now`, ms since 1970) has found it anew;
   * false where nothing is left of it.
   */
  restore(spaceId: string, now: number): Promise<boolean>;
  /** Takes back the bytes of a part that is not to be shelved after all. */
  discard(bytesId: string): Promise<void>;
  /** Removes what an import that was broken off has left, and what was deleted long ago. Only while no import runs. */
  sweep(): Promise<void>;
}

export interface PartWriter {
  bytesId: string;
  /** Appends bytes: a slice of a file (copied by the browser, not through memory) or a chunk; in the order of the calls. */
  append(bytes: Blob, signal?: AbortSignal): Promise<void>;
  /** Takes back what was written. */
  discard(): Promise<void>;
}

export function createLibraryWriter(opening: Promise<Database>): LibraryWriter {
  return {
    async openPart() {
      const database = await opening;
      const bytesId = crypto.randomUUID();
      await write(database, ['uncommitted'], ({ store }) => store.put({ bytesId }));
      let chunks = 0;
      return {
        bytesId,
        async append(bytes, signal) {
          const key: [string, number] = [bytesId, chunks];
          chunks += 1;
          await write(database, ['bytes'], ({ store }) => store.put(bytes, key), signal);
        },
        discard: () => discard(database, bytesId),
      };
    },

    async commit(recording, parts, speakers, facts = {}, signal) {
      const database = await opening;
      let leaving: string[] = [];
      // Without `bytes`, so that it need not wait for those of another recording that are just being written.
      const stores = ['recordings', 'facts', 'audio', 'timelines', 'peaks', 'uncommitted'] as const;
      await write(database, stores, async (transaction) => {
        const sound = transaction.objectStore('audio');
        const unfinished = transaction.objectStore('uncommitted');
        const staying = new Set(parts.flatMap(bytesIdsOf));
        const former = await sound.getAll(partsOf(recording.spaceId));
        leaving = former.flatMap(bytesIdsOf).filter((bytesId) => !staying.has(bytesId));
        await Promise.all([
          ...leaving.map((bytesId) => unfinished.put({ bytesId })),
          sound.delete(partsOf(recording.spaceId)),
          ...parts.map((part) => sound.put({ spaceId: recording.spaceId, ...part })),
          ...parts.flatMap(bytesIdsOf).map((bytesId) => unfinished.delete(bytesId)),
          // A picture of another sound.
          transaction.objectStore('peaks').delete(recording.spaceId),
          transaction.objectStore('facts').put({ spaceId: recording.spaceId, ...facts }),
          transaction.objectStore('timelines').put({ spaceId: recording.spaceId, speakers }),
          transaction.objectStore('recordings').put(recording),
        ]);
      });
      announceChange();
      // The recording stands: what is not removed now is swept.
      for (const bytesId of leaving) {
        await unlessAborted(discard(database, bytesId), signal).catch(() => undefined);
      }
    },

    async attach(attachments) {
      await putAttachments(await opening, attachments);
      if (attachments.length > 0) announceChange();
    },

    read: async (bytesId) => readBytes(await opening, bytesId),

    async parts(spaceId) {
      const parts = await (await opening).getAll('audio', partsOf(spaceId));
      return parts.map(({ spaceId: _space, ...part }) => part);
    },

    async describe(recording, speakers, facts) {
      const { spaceId } = recording;
      await write(await opening, ['recordings', 'facts', 'timelines'], async (transaction) => {
        const known = await transaction.objectStore('recordings').get(spaceId);
        if (!known) return;
        const { state, importedAt } = known;
        await Promise.all([
          transaction.objectStore('recordings').put({ ...recording, state, importedAt }),
          transaction.objectStore('facts').put({ spaceId, ...facts }),
          transaction.objectStore('timelines').put({ spaceId, speakers }),
        ]);
      });
      announceChange();
    },

    async restore(spaceId, now) {
      let isThere = false;
      await write(await opening, ['recordings'], async ({ store }) => {
        const recording = await store.get(spaceId);
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
      for (const { bytesId } of await database.getAll('uncommitted')) await discard(database, bytesId);
      await sweepDeleted(database, Date.now());
    },
  };
}

function discard(database: Database, bytesId: string): Promise<void> {
  return write(database, ['bytes', 'uncommitted'], (transaction) =>
    Promise.all([
      transaction.objectStore('bytes').delete(chunksOf(bytesId)),
      transaction.objectStore('uncommitted').delete(bytesId),
    ]),
  );
}
