import type { DatabaseOpener } from '#utils/library/database.ts';
import { announceChange, onChangeOf, type OnChange } from '#utils/library/changes.ts';
import type { StoredTranscript } from '#utils/library/schema.ts';
import { readRow } from '#utils/library/rows/read-rows.ts';
import { noteUnindexed } from '#utils/library/repositories/search/note-changes.ts';
import { write } from '#utils/library/rows/write.ts';

export interface Transcripts {
  read(spaceId: string): Promise<StoredTranscript | undefined>;
  /** Replaces the recording's transcript. Throws CodedError `quota` if the disk or the quota is full. */
  put(transcript: StoredTranscript): Promise<void>;
  remove(spaceId: string): Promise<void>;
  onChange: OnChange;
}

export function createTranscripts(open: DatabaseOpener): Transcripts {
  return {
    read: async (spaceId) => readRow(await open(), 'transcripts', spaceId),

    async put(transcript) {
      await write(await open(), ['transcripts', 'unindexed'], (transaction) =>
        Promise.all([
          transaction.objectStore('transcripts').put(transcript),
          noteUnindexed(transaction, transcript.spaceId),
        ]),
      );
      announceChange({ stores: ['transcripts'], spaces: [transcript.spaceId] });
    },

    async remove(spaceId) {
      await write(await open(), ['transcripts', 'unindexed'], (transaction) =>
        Promise.all([
          transaction.objectStore('transcripts').delete(spaceId),
          noteUnindexed(transaction, spaceId),
        ]),
      );
      announceChange({ stores: ['transcripts'], spaces: [spaceId] });
    },

    onChange: onChangeOf('transcripts'),
  };
}
