import type { DatabaseOpener } from '#utils/library/database.ts';
import type { SpeakerTurns } from '#utils/audio/index.ts';
import { announceChange } from '#utils/library/changes.ts';
import { groupWrites } from '#utils/library/rows/group-writes.ts';
import { attachmentKey, bytesIdsOf, chunksOf, partsOf } from '#utils/library/keys.ts';
import { readRows } from '#utils/library/rows/read-rows.ts';
import type { Recording, RecordingState } from '#utils/library/records.ts';
import type { AudioPart, Database, SpaceFacts, StoredAttachment } from '#utils/library/schema.ts';
import { write, type WriteTransaction } from '#utils/library/rows/write.ts';
import { unlessAborted } from '#utils/unless-aborted.ts';
import {
  createBytesWriters,
  discard,
  type BytesWriter,
} from '#utils/library/repositories/bytes/bytes-writer.ts';
import { openBytes, readBytesIds } from '#utils/library/repositories/bytes/bytes.ts';
import { noteUncatalogued } from '#utils/library/repositories/search/note-changes.ts';
import { readKnownSpaces, type KnownSpace } from './known-spaces.ts';
import { noteOutdated } from './read-outline.ts';
import { noteParticipants } from './people/read-participants.ts';
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
   * Makes a recording visible, completely or not at all, strictly durable. It replaces the older copy's audio, except parts
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
  /** Reads bytes that were written, committed or not, up to where the browser has lost some of them. */
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

/** The stores that a recording's commit writes. Without `bytes`: it would have to wait until those of others are written. */
const OF_A_RECORDING = [
  'recordings',
  'facts',
  'audio',
  'timelines',
  'peaks',
  'checks',
  'edits',
  'uncommitted',
  'outdated',
  'outdatedParticipants',
  'uncatalogued',
] as const;

/** What is to be written about one recording. Runs again if it was undone because of another in its transaction. */
interface RecordingWrite {
  spaceId: string;
  /** Other recordings that it changes. */
  others?: string[];
  /** `former`: the ids of the bytes that the library has; undefined if it has nothing of the Space. */
  work(transaction: RecordingTransaction, former: string[] | undefined): Promise<unknown>;
}

type RecordingTransaction = WriteTransaction<typeof OF_A_RECORDING>;

export function createLibraryWriter(open: DatabaseOpener): LibraryWriter {
  const writeRecording = groupWrites<RecordingWrite>(async (recordings) => {
    const database = await open();
    const former = await readFormerBytes(
      database,
      recordings.map(({ spaceId }) => spaceId),
    );
    const spaces = recordings.flatMap(({ spaceId, others = [] }) => [spaceId, ...others]);
    await write(database, OF_A_RECORDING, (transaction) =>
      Promise.all([
        ...recordings.map(({ spaceId, work }) => work(transaction, former.get(spaceId))),
        noteOutdated(transaction, spaces),
        noteParticipants(transaction, spaces),
        noteUncatalogued(transaction, spaces),
      ]),
    );
    announceChange({ stores: OF_A_RECORDING, spaces });
  });
  const attach = groupWrites<readonly StoredAttachment[]>(async (together) => {
    const attachments = together.flat();
    await write(await open(), ['bytes', 'uncommitted', 'attachments'], async (transaction) => {
      for (const each of attachments) await putAttachment(each, transaction);
    });
    announceChange({ stores: ['attachments'], spaces: attachments.map(({ home }) => home) });
  });

  return {
    openWriter: createBytesWriters(open),

    async commit(recording, parts, speakers, facts = {}, signal, trashed) {
      const { spaceId } = recording;
      const committed = parts.flatMap(bytesIdsOf);
      const kept = [...parts, ...(trashed?.parts ?? [])].flatMap(bytesIdsOf);
      let replaced: string[] = [];
      const work: RecordingWrite['work'] = (transaction, former) => {
        const audio = transaction.objectStore('audio');
        const uncommitted = transaction.objectStore('uncommitted');
        replaced = (former ?? []).filter((bytesId) => !kept.includes(bytesId));
        return Promise.all([
          ...(former ? removeAudio(spaceId, transaction) : []),
          ...replaced.map((bytesId) => uncommitted.put({ bytesId })),
          ...parts.map((part) => audio.put({ spaceId, ...part })),
          ...committed.map((bytesId) => uncommitted.delete(bytesId)),
          ...(parts.length + speakers.length > 0
            ? [transaction.objectStore('timelines').put({ spaceId, speakers })]
            : []),
          transaction.objectStore('facts').put({ spaceId, ...facts }),
          transaction.objectStore('recordings').put(recording),
          ...(trashed ? putTrashed(transaction, trashed) : []),
        ]);
      };
      const others = trashed ? [trashed.recording.spaceId] : [];
      await unlessAborted(writeRecording({ spaceId, others, work }), signal);
      // The recording is committed. What is not removed now is swept later.
      await unlessAborted(discard(await open(), replaced), signal).catch(() => undefined);
    },

    async addAttachments(attachments) {
      if (attachments.length > 0) await attach(attachments);
    },

    readBytes: async (bytesId) => openBytes(await open(), bytesId),

    known: async (spaceId) => (await readKnownSpaces(await open(), [spaceId])).get(spaceId),

    async parts(spaceId) {
      const { rows } = await readRows(await open(), 'audio', partsOf(spaceId));
      return rows.map(({ spaceId: _space, ...part }) => part);
    },

    async update(recording, speakers, facts, state) {
      const { spaceId } = recording;
      const known = await readStoredRecording(await open(), spaceId);
      if (!known) return;
      const { importedAt } = known;
      const work: RecordingWrite['work'] = async (transaction) => {
        const recordings = transaction.objectStore('recordings');
        if ((await recordings.getKey(spaceId)) === undefined) return;
        await Promise.all([
          recordings.put({ ...recording, state: state ?? known.state, importedAt }),
          transaction.objectStore('facts').put({ spaceId, ...facts }),
          transaction.objectStore('timelines').put({ spaceId, speakers }),
        ]);
      };
      await writeRecording({ spaceId, work });
    },

    async restore(spaceId, now) {
      const recording = await readStoredRecording(await open(), spaceId);
      if (!recording) return false;
      let isRestored = false;
      const work: RecordingWrite['work'] = async (transaction) => {
        const recordings = transaction.objectStore('recordings');
        isRestored = (await recordings.getKey(spaceId)) !== undefined;
        // The deletion names the copy by its `importedAt`, and so no longer applies.
        if (isRestored) await recordings.put({ ...recording, importedAt: now });
      };
      await writeRecording({ spaceId, work });
      return isRestored;
    },

    discard: async (bytesId) => discard(await open(), [bytesId]),

    async sweep() {
      const database = await open();
      await discard(database, await database.getAllKeys('uncommitted'));
      await sweepTrash(database, Date.now());
    },
  };
}

/** The ids of the bytes of those of these Spaces that the library has, by their ids. */
async function readFormerBytes(
  database: Database,
  spaceIds: readonly string[],
): Promise<Map<string, string[]>> {
  const { store } = database.transaction('recordings');
  const keys = await Promise.all(spaceIds.map((spaceId) => store.getKey(spaceId)));
  const known = keys.filter((key) => key !== undefined);
  const parts = known.map(async (spaceId) => [spaceId, await readBytesIds(database, spaceId)] as const);
  return new Map(await Promise.all(parts));
}

/** Removes the rows of a recording's audio, and those that are about it. */
function removeAudio(spaceId: string, transaction: RecordingTransaction): Promise<void>[] {
  return [
    transaction.objectStore('audio').delete(partsOf(spaceId)),
    ...(['timelines', 'peaks', 'checks'] as const).map((store) =>
      transaction.objectStore(store).delete(spaceId),
    ),
  ];
}

async function putAttachment(
  attachment: StoredAttachment,
  transaction: WriteTransaction<['bytes', 'uncommitted', 'attachments']>,
): Promise<void> {
  const { bytesId } = attachment;
  const rows = transaction.objectStore('attachments');
  const isKnown = await rows.getKey(attachmentKey(attachment));
  if (isKnown) await transaction.objectStore('bytes').delete(chunksOf(bytesId));
  else await rows.put(attachment);
  await transaction.objectStore('uncommitted').delete(bytesId);
}

function putTrashed(
  transaction: WriteTransaction<typeof OF_A_RECORDING>,
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
