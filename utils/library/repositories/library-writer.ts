import type { DatabaseOpener } from '#utils/library/database.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import { announceChange } from '#utils/library/changes.ts';
import { attachmentKey, bytesIdsOf, chunksOf, partsOf } from '#utils/library/keys.ts';
import { readRows } from '#utils/library/read-rows.ts';
import type { Recording, RecordingState } from '#utils/library/records.ts';
import type { AudioPart, Database, SpaceFacts, StoredAttachment } from '#utils/library/schema.ts';
import { write, type WriteTransaction } from '#utils/library/write.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import { readBytes, readBytesIds } from './bytes.ts';
import { readKnownSpaces, type KnownSpace } from './known-spaces.ts';
import { readStoredRecording } from './read-recordings.ts';
import { sweepTrash } from './trash.ts';

/**
 * Writes what an import finds. Nothing is visible before `commit`, which shows all of a recording at once. Whatever
 * writes throws CodedError `quota` if the disk or the quota is full.
 */
export interface LibraryWriter {
  /** Opens a writer for bytes that stay uncommitted until `commit` or `addAttachments`. */
  openWriter(): Promise<BytesWriter>;
  /**
   * Makes a recording visible, in one strictly durable transaction. It replaces the older copy's audio, except parts
   * that are among `parts`: the bytes of the others become uncommitted and are removed, unless they are `trashed`: then
   * they become a recording of that id, which is in the trash from its `at` on.
   */
  commit(
    recording: Recording,
    parts: AudioPart[],
    speakers: SpeakerTurns[],
    facts?: SpaceFacts,
    signal?: AbortSignal,
    trashed?: TrashedCopy,
  ): Promise<void>;
  /** Adds attachments whose bytes are written. If the library has an attachment already, its new bytes are removed. */
  addAttachments(attachments: readonly StoredAttachment[]): Promise<void>;
  /** Reads bytes that were written, committed or not. */
  readBytes(bytesId: string): Promise<Blob>;
  /** What the library has of a Space. */
  known(spaceId: string): Promise<KnownSpace | undefined>;
  /** The committed parts of a Space's audio, in order. */
  parts(spaceId: string): Promise<AudioPart[]>;
  /**
   * Updates, in one transaction, what is known about a recording in the library. Its audio and the time of its import
   * do not change. Nor does its state, unless `state` is given: a part may turn out to be missing.
   */
  update(
    recording: Recording,
    speakers: SpeakerTurns[],
    facts: SpaceFacts,
    state?: RecordingState,
  ): Promise<void>;
  /**
   * Takes a recording out of the trash, because an import (at `now`, ms since 1970) has found it again. Returns false
   * if the library has nothing left of it.
   */
  restore(spaceId: string, now: number): Promise<boolean>;
  /** Removes bytes that are not to be committed after all. */
  discard(bytesId: string): Promise<void>;
  /** Removes what interrupted imports have left, and what has expired in the trash. Only while no import runs. */
  sweep(): Promise<void>;
}

/** A copy that a better one replaces. */
export interface TrashedCopy {
  /** Under an id of its own. */
  recording: Recording;
  parts: AudioPart[];
  speakers: SpeakerTurns[];
  facts: SpaceFacts;
  /** ms since 1970 */
  at: number;
}

export interface BytesWriter {
  bytesId: string;
  /** Appends, in the order of the calls, a chunk or a slice of a file, which the browser copies outside our memory. */
  append(bytes: Blob, signal?: AbortSignal): Promise<void>;
  /** Removes everything that was written. */
  discard(): Promise<void>;
}

/** Without `bytes`: a commit would have to wait until the bytes of other recordings are written. */
const OF_A_COMMIT = [
  'recordings',
  'facts',
  'audio',
  'timelines',
  'peaks',
  'checks',
  'edits',
  'uncommitted',
] as const;

export function createLibraryWriter(open: DatabaseOpener): LibraryWriter {
  return {
    async openWriter() {
      const database = await open();
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

    async commit(recording, parts, speakers, facts = {}, signal, trashed) {
      const database = await open();
      const { spaceId } = recording;
      const committed = parts.flatMap(bytesIdsOf);
      const kept = [...parts, ...(trashed?.parts ?? [])].flatMap(bytesIdsOf);
      const former = await readBytesIds(database, spaceId);
      const replaced = former.filter((bytesId) => !kept.includes(bytesId));
      await write(database, OF_A_COMMIT, async (transaction) => {
        const audio = transaction.objectStore('audio');
        const uncommitted = transaction.objectStore('uncommitted');
        await Promise.all([
          ...replaced.map((bytesId) => uncommitted.put({ bytesId })),
          audio.delete(partsOf(spaceId)),
          ...parts.map((part) => audio.put({ spaceId, ...part })),
          ...committed.map((bytesId) => uncommitted.delete(bytesId)),
          // Both are about the replaced audio.
          transaction.objectStore('peaks').delete(spaceId),
          transaction.objectStore('checks').delete(spaceId),
          transaction.objectStore('facts').put({ spaceId, ...facts }),
          transaction.objectStore('timelines').put({ spaceId, speakers }),
          transaction.objectStore('recordings').put(recording),
        ]);
        if (trashed) await Promise.all(putTrashed(transaction, trashed));
      });
      announceChange();
      // The recording is committed. What is not removed now is swept later.
      for (const bytesId of replaced) {
        await unlessAborted(discard(database, bytesId), signal).catch(() => undefined);
      }
    },

    async addAttachments(attachments) {
      if (attachments.length === 0) return;
      await write(await open(), ['bytes', 'uncommitted', 'attachments'], async (transaction) => {
        const rows = transaction.objectStore('attachments');
        for (const attachment of attachments) {
          const { bytesId } = attachment;
          const isKnown = await rows.getKey(attachmentKey(attachment));
          if (isKnown) await transaction.objectStore('bytes').delete(chunksOf(bytesId));
          else await rows.put(attachment);
          await transaction.objectStore('uncommitted').delete(bytesId);
        }
      });
      announceChange();
    },

    readBytes: async (bytesId) => readBytes((await open()).transaction('bytes').store, bytesId),

    known: async (spaceId) => (await readKnownSpaces(await open(), [spaceId])).get(spaceId),

    async parts(spaceId) {
      const { rows } = await readRows(await open(), 'audio', partsOf(spaceId));
      return rows.map(({ spaceId: _space, ...part }) => part);
    },

    async update(recording, speakers, facts, state) {
      const { spaceId } = recording;
      const database = await open();
      const known = await readStoredRecording(database, spaceId);
      if (!known) return;
      const { importedAt } = known;
      await write(database, ['recordings', 'facts', 'timelines'], async (transaction) => {
        const isThere = await transaction.objectStore('recordings').getKey(spaceId);
        if (isThere === undefined) return;
        await Promise.all([
          transaction
            .objectStore('recordings')
            .put({ ...recording, state: state ?? known.state, importedAt }),
          transaction.objectStore('facts').put({ spaceId, ...facts }),
          transaction.objectStore('timelines').put({ spaceId, speakers }),
        ]);
      });
      announceChange();
    },

    async restore(spaceId, now) {
      let isRestored = false;
      const database = await open();
      const recording = await readStoredRecording(database, spaceId);
      if (!recording) return false;
      await write(database, ['recordings'], async ({ store }) => {
        if ((await store.getKey(spaceId)) === undefined) return;
        // The deletion names the copy by its `importedAt`, and so no longer applies.
        await store.put({ ...recording, importedAt: now });
        isRestored = true;
      });
      announceChange();
      return isRestored;
    },

    discard: async (bytesId) => discard(await open(), bytesId),

    async sweep() {
      const database = await open();
      for (const bytesId of await database.getAllKeys('uncommitted')) await discard(database, bytesId);
      await sweepTrash(database, Date.now());
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

function putTrashed(
  transaction: WriteTransaction<typeof OF_A_COMMIT>,
  { recording, parts, speakers, facts, at }: TrashedCopy,
): Promise<unknown>[] {
  const { spaceId, importedAt } = recording;
  return [
    ...parts.map((part) => transaction.objectStore('audio').put({ ...part, spaceId })),
    transaction.objectStore('recordings').put(recording),
    transaction.objectStore('facts').put({ spaceId, ...facts }),
    transaction.objectStore('timelines').put({ spaceId, speakers }),
    transaction.objectStore('edits').put({ spaceId, deleted: { at, importedAt } }),
  ];
}
