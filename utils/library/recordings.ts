import { announceChange, onChange } from './changes.ts';
import type { Database, NamedTurns } from './database.ts';
import { readShelved, withEdits } from './read-shelved.ts';
import { byNewest, type ShelvedRecording } from './records.ts';
import type { SpaceFacts } from './space-facts.ts';

export interface Recordings {
  /** All but deleted ones, newest first, the person's own titles before offered ones. */
  list(): Promise<ShelvedRecording[]>;
  find(space: string): Promise<ShelvedRecording | undefined>;
  /** Who spoke when; empty where the sound does not tell. */
  timeline(space: string): Promise<NamedTurns[]>;
  /** All that archives have told of it, X's own entry included. */
  facts(space: string): Promise<SpaceFacts>;
  /** Sets the person's own title; an empty one takes it back. */
  rename(space: string, title: string): Promise<void>;
  /** Calls back when the library changes. Returns what ends it. */
  onChange(listener: () => void): () => void;
}

export function createRecordings(opening: Promise<Database>): Recordings {
  return {
    async list() {
      const all = await readShelved(await opening);
      return all.filter(({ deletedAt }) => deletedAt === undefined).sort(byNewest);
    },

    async find(space) {
      const database = await opening;
      const transaction = database.transaction(['recordings', 'edits']);
      const [recording, edits] = await Promise.all([
        transaction.objectStore('recordings').get(space),
        transaction.objectStore('edits').get(space),
      ]);
      const found = recording && withEdits(recording, edits);
      return found?.deletedAt === undefined ? found : undefined;
    },

    async timeline(space) {
      const row = await (await opening).get('timelines', space);
      return row?.speakers ?? [];
    },

    async facts(space) {
      const { space: _key, ...facts } = (await (await opening).get('facts', space)) ?? { space };
      return facts;
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
