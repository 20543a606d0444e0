import { announceChange, onChange } from './changes.ts';
import type { Database, NamedTurns } from './database.ts';
import { byNewest, type ShelvedRecording } from './records.ts';

export interface Recordings {
  /** All of them, newest first, the person's own titles before offered ones. */
  list(): Promise<ShelvedRecording[]>;
  find(space: string): Promise<ShelvedRecording | undefined>;
  /** Who spoke when; empty where the sound does not tell. */
  timeline(space: string): Promise<NamedTurns[]>;
  /** Sets the person's own title; an empty one takes it back. */
  rename(space: string, title: string): Promise<void>;
  /** Calls back when the library changes. Returns what ends it. */
  onChange(listener: () => void): () => void;
}

export function createRecordings(opening: Promise<Database>): Recordings {
  return {
    async list() {
      const database = await opening;
      const transaction = database.transaction(['recordings', 'edits']);
      const [recordings, edits] = await Promise.all([
        transaction.objectStore('recordings').getAll(),
        transaction.objectStore('edits').getAll(),
      ]);
      const titles = new Map(edits.map(({ space, title }) => [space, title]));
      return recordings.map((recording) => withTitle(recording, titles.get(recording.space))).sort(byNewest);
    },

    async find(space) {
      const database = await opening;
      const transaction = database.transaction(['recordings', 'edits']);
      const [recording, edits] = await Promise.all([
        transaction.objectStore('recordings').get(space),
        transaction.objectStore('edits').get(space),
      ]);
      return recording && withTitle(recording, edits?.title);
    },

    async timeline(space) {
      const row = await (await opening).get('timelines', space);
      return row?.speakers ?? [];
    },

    async rename(space, title) {
      const transaction = (await opening).transaction('edits', 'readwrite');
      const { title: _replaced, ...others } = (await transaction.store.get(space)) ?? { space };
      await transaction.store.put(title.trim() ? { ...others, title: title.trim() } : others);
      await transaction.done;
      announceChange();
    },

    onChange,
  };
}

function withTitle(recording: ShelvedRecording, own: string | undefined): ShelvedRecording {
  const title = own ?? recording.titleOffer;
  return title === undefined ? recording : { ...recording, title };
}
