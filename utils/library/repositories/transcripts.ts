import type { Cue } from '#utils/transcript/index.ts';
import { announceChange, onChange } from '#utils/library/changes.ts';
import type { Database } from '#utils/library/database.ts';
import { write } from '#utils/library/write.ts';

/** A transcript that a person has put beside a recording; no import ever writes here. */
export interface StoredTranscript {
  spaceId: string;
  /** The file's name. */
  name: string;
  /** ms since 1970 */
  addedAt: number;
  cues: Cue[];
  /** The whole text where it has no times. */
  text?: string;
}

export interface Transcripts {
  read(spaceId: string): Promise<StoredTranscript | undefined>;
  /** Takes the place of the one that is there. Throws CodedError `quota` where there is no room. */
  put(transcript: StoredTranscript): Promise<void>;
  remove(spaceId: string): Promise<void>;
  /** Calls back when the library changes. Returns what ends it. */
  onChange(listener: () => void): () => void;
}

export function createTranscripts(opening: Promise<Database>): Transcripts {
  return {
    read: async (spaceId) => (await opening).get('transcripts', spaceId),

    async put(transcript) {
      await write(await opening, ['transcripts'], ({ store }) => store.put(transcript));
      announceChange();
    },

    async remove(spaceId) {
      await write(await opening, ['transcripts'], ({ store }) => store.delete(spaceId));
      announceChange();
    },

    onChange,
  };
}
